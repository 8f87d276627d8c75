import { useId } from './useId.ts';

interface PickProps {
  label: string;
  /** Values and their names. */
  options: readonly (readonly [string, string])[];
  value: string;
  pick(value: string): void;
}

/** One of several, with a label above. */
export const Pick = ({ label, options, value, pick }: PickProps) => {
  const id = useId();
  return (
    <div class="pick">
      <label for={id}>{label}</label>
      <select
        id={id}
        class="input"
        value={value}
        onChange={(event) => pick(event.currentTarget.value)}
      >
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
};
