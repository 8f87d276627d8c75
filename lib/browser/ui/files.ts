/** More than any metadata or certificate has; what is larger is refused unread. */
export const MOST_MB = 5;
export const isTooBig = (size: number): boolean => size > MOST_MB * 1024 * 1024;

const base64 = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
};

/**
 * The text of a file: UTF-8, or UTF-16 with its mark; anything else (a DER certificate) as base64.
 * Rejects when the file can't be read.
 */
export const textOf = async (file: Blob): Promise<string> => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const [first, second] = bytes;
  const wide = first === 0xff && second === 0xfe ? 'utf-16le' : 'utf-16be';
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  try {
    return new TextDecoder(isWide ? wide : 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return base64(bytes);
  }
};

/** Gives the user a text as a file. */
export const save = (name: string, text: string): void => {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
};
