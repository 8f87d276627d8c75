import { fileText } from '../fileText.ts';

/** More than any metadata or certificate has; what is larger is refused unread. */
export const MOST_MB = 5;
export const isTooBig = (size: number): boolean => size > MOST_MB * 1024 * 1024;

/** Rejects when the file can't be read. */
export const textOf = async (file: Blob): Promise<string> =>
  fileText(new Uint8Array(await file.arrayBuffer()));

/** Gives the user a text as a file. */
export const save = (name: string, text: string, type = 'application/json'): void => {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
};
