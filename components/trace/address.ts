/** The parts of an address that a reader looks for; what can't be read as one stands as its path. */
export const addressOf = (url: string): { host: string; path: string; query: string } => {
  try {
    const { host, pathname, search } = new URL(url);
    return { host, path: pathname, query: search };
  } catch {
    return { host: '', path: url, query: '' };
  }
};

/** An address without its query, for one line. */
export const plainAddress = (url: string): string => {
  const end = url.search(/[?#]/);
  return end < 0 ? url : url.slice(0, end);
};
