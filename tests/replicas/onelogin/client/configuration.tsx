/** @jsxImportSource react */
import { FIELDS, type FormField, PUBLIC_KEY } from '../fields.ts';
import { CheckBox, Row, Select, TextArea, TextBox } from './controls.tsx';

interface Props {
  values: Record<string, string>;
  set: (key: string, value: string) => void;
  disabled: boolean;
  /** The section of the key shows once encryption is on and saved. */
  encryption: boolean;
}

const Control = ({ field, values, set, disabled }: Props & { field: FormField }) => {
  const value = values[field.key] ?? '';
  const put = (text: string) => set(field.key, text);
  if (field.control === 'check')
    return <CheckBox on={value === '1'} set={(on) => put(on ? '1' : '0')} disabled={disabled} />;
  if (field.options) {
    const options = field.options;
    return (
      <Select
        value={options[Number(value)] ?? ''}
        set={(option) => put(String(options.indexOf(option)))}
        disabled={disabled}
        options={options}
      />
    );
  }
  const Box = field.control === 'area' ? TextArea : TextBox;
  return <Box value={value} set={put} disabled={disabled} />;
};

export const Configuration = (props: Props) => (
  <>
    <section>
      <h2>Application details</h2>
      {FIELDS.map((field) => (
        <Row key={field.key} label={field.label} hint={field.hint}>
          <Control field={field} {...props} />
        </Row>
      ))}
    </section>
    {props.encryption && (
      <section>
        <h2>SAML Encryption</h2>
        <Row label={PUBLIC_KEY.label}>
          <Control field={PUBLIC_KEY} {...props} />
        </Row>
      </section>
    )}
  </>
);
