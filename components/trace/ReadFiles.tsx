import { Icon, type IconName } from '../Icon.tsx';

interface ReadProps {
  name: string;
  /** Just the icon; the name is read out and shown on hover. */
  bare?: boolean;
  icon?: IconName;
  strong?: boolean;
  several?: boolean;
  read(files: readonly File[]): void;
}

/** A button that has the user pick files. */
export const ReadFiles = ({ name, bare, icon = 'file', strong, several, read }: ReadProps) => (
  <label
    class={`button file ${bare ? 'bare' : strong ? 'strong' : ''}`}
    title={bare ? name : undefined}
  >
    <Icon name={icon} />
    <span class={bare ? 'said' : ''}>{name}</span>
    <input
      type="file"
      multiple={several ?? false}
      class="said"
      onChange={(event) => {
        const files = [...(event.currentTarget.files ?? [])];
        event.currentTarget.value = '';
        if (files.length > 0) read(files);
      }}
    />
  </label>
);
