import type { Say, Tell } from './imported.ts';
import type { Traces } from './store.ts';

/** No private key is as large. */
const MOST_BYTES = 100_000;

/** The key that opens what is encrypted: kept in this page's memory, as long as the page is open. */
export const keeper = ({ store, refresh, held, keep }: Traces, say: Say, tell: Tell) => ({
  /** Takes the file where it is a private key, or says why it can't be used; false for any other file. */
  takes: async (file: File): Promise<boolean> => {
    if (file.size > MOST_BYTES) return false;
    const text = await file.text();
    const isPem = /-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(text);
    if (!isPem && !/\.key$/i.test(file.name)) return false;
    const { readOpeningKey } = await import('../../../saml/encryption/privateKey.ts');
    const result = await readOpeningKey(text);
    if ('error' in result)
      tell({ tone: 'bad', text: say(`key.${result.error}`, { name: file.name }), undo: false });
    else {
      keep(result.ok);
      store.setState({ key: file.name });
      await refresh();
    }
    return true;
  },
  forget: () => {
    if (held().key === null) return;
    keep(null);
    store.setState({ key: null });
    void refresh();
  },
});
