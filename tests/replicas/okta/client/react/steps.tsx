/** @jsxImportSource react */
import { useState } from 'react';
import { type FieldSpec, STEP_1 } from '../../fields.ts';
import { samlFields } from '../../fields-advanced.ts';
import type { Problems } from '../../problems.ts';
import type { Settings } from '../../settings.ts';
import type { Translate } from '../../words.ts';
import { attributeColumns, groupColumns, requestableColumns } from '../shared/statements.ts';
import { CheckField, FileField, SelectField, TextField } from './fields.tsx';
import { Rows } from './rows.tsx';

export interface StepProps {
  classic: boolean;
  settings: Settings;
  problems: Problems;
  t: Translate;
  set: (values: Partial<Settings>) => void;
}

const Fields = ({ specs, ...props }: StepProps & { specs: readonly FieldSpec[] }) =>
  specs
    .filter((spec) => spec.when?.(props.settings) !== false)
    .map((spec) => {
      const field = { ...props, spec, error: props.problems[spec.name] };
      if (spec.kind === 'checkbox') return <CheckField key={spec.name} {...field} />;
      if (spec.kind === 'select') return <SelectField key={spec.name} {...field} />;
      if (spec.kind === 'file') return <FileField key={spec.name} {...field} />;
      if (spec.kind === 'text') return <TextField key={spec.name} {...field} />;
      return (
        <Rows
          key={spec.name}
          title={props.t(spec.label)}
          columns={requestableColumns}
          saved={props.settings.requestableUrls}
          set={(rows) => props.set({ [spec.name]: rows })}
        />
      );
    });

const General = (props: StepProps) => <Fields {...props} specs={STEP_1} />;

/** Here the advanced fields are in the page only while they are unfolded. */
const Saml = (props: StepProps) => {
  const { t, settings, set } = props;
  const fields = samlFields(props.classic);
  const [open, setOpen] = useState(false);
  return (
    <>
      <h3>General</h3>
      <Fields {...props} specs={fields.main} />
      <button className="button" type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t(open ? 'Hide Advanced Settings' : 'Show Advanced Settings')}
      </button>
      {open && <Fields {...props} specs={fields.advanced} />}
      <Rows
        title={t('Attribute Statements (optional)')}
        columns={attributeColumns}
        saved={settings.attributeStatements}
        set={(rows) => set({ attributeStatements: rows })}
      />
      <Rows
        title="Group Attribute Statements (optional)"
        columns={groupColumns}
        saved={settings.groupStatements}
        set={(rows) => set({ groupStatements: rows })}
      />
    </>
  );
};

const KINDS = [
  ['customer', "I'm an Okta customer adding an internal app"],
  ['vendor', "I'm a software vendor. I'd like to integrate my app with Okta"],
] as const;

const Feedback = ({ settings, t, set }: StepProps) => (
  <>
    <fieldset>
      <legend>Are you a customer or partner?</legend>
      {KINDS.map(([value, text]) => (
        <label className="MuiFormControlLabel-root" key={value}>
          <input
            type="radio"
            name="customerOrPartner"
            checked={settings.customerOrPartner === value}
            onChange={() => set({ customerOrPartner: value })}
          />
          {t(text)}
        </label>
      ))}
    </fieldset>
    {settings.customerOrPartner === 'customer' && (
      <fieldset>
        <legend>App type</legend>
        <label className="MuiFormControlLabel-root">
          <input
            type="checkbox"
            checked={settings.internalApp}
            onChange={(event) => set({ internalApp: event.target.checked })}
          />
          This is an internal app that we have created
        </label>
        <label className="MuiFormControlLabel-root">
          <input
            type="checkbox"
            checked={settings.contactVendor}
            onChange={(event) => set({ contactVendor: event.target.checked })}
          />
          It's required to contact the vendor to enable SAML
        </label>
      </fieldset>
    )}
  </>
);

export const STEPS = [
  { title: 'General Settings', Step: General },
  { title: 'SAML Settings', Step: Saml },
  {
    title: 'Help Okta Support understand how you configured this application',
    Step: Feedback,
  },
] as const;
