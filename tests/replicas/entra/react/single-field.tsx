/** @jsxImportSource react */

interface SingleFieldProps {
  caption: string;
  help: string;
  placeholder: string;
  value: string;
  change: (value: string) => void;
}

export function SingleField({ caption, help, placeholder, value, change }: SingleFieldProps) {
  return (
    <div className="ms-TextField">
      <div className="ms-Label">{caption}</div>
      <div className="ms-help">{help}</div>
      <input
        type="text"
        className="ms-TextField-field"
        placeholder={placeholder}
        aria-label={caption}
        value={value}
        onChange={({ target }) => change(target.value)}
      />
    </div>
  );
}
