/** A text control turns line breaks into its own kind, and consoles trim. Nothing else may differ. */
export const same = (read: string, wanted: string): boolean =>
  read.replace(/\r\n?/g, '\n').trim() === wanted.replace(/\r\n?/g, '\n').trim();
