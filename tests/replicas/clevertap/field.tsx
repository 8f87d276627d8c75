/** @jsxImportSource react */
import { useId } from 'react';

interface FieldProps {
  label: string;
  value: string;
  set: (value: string) => void;
}

export const Field = ({ label, value, set }: FieldProps) => {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input id={id} value={value} autoComplete="off" onChange={(e) => set(e.target.value)} />
    </div>
  );
};
