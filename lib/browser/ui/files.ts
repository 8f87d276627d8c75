import { fileText } from '../fileText.ts';

/** More than any metadata or certificate has; what is larger is refused unread. */
export const MOST_MB = 5;
export const isTooBig = (size: number): boolean => size > MOST_MB * 1024 * 1024;

/** Rejects when the file can't be read. */
export const textOf = async (file: Blob): Promise<string> =>
  fileText(new Uint8Array(await file.arrayBuffer()));

/** Gives the user a text, or anything else, as a file. */
export const save = (name: string, content: string | Blob, type = 'application/json'): void => {
  const blob = typeof content === 'string' ? new Blob([content], { type }) : content;
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
};
