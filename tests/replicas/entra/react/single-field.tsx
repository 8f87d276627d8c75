/** @jsxImportSource react */

interface SingleFieldProps {
  caption: string;
  help: string;
  placeholder: string;
  value: string;
  change: (value: string) => void;
  /** '' for none. */
  error: string;
}

export function SingleField(props: SingleFieldProps) {
  const { caption, help, placeholder, value, change, error } = props;
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
      {error !== '' && (
        <div className="ms-TextField-errorMessage" role="alert">
          {error}
        </div>
      )}
    </div>
  );
}
