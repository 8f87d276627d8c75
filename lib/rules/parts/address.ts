/** An absolute http or https address, with a host and nothing around it that belongs to no address. */
export const isWebAddress = (text: string): boolean => {
  const value = text.trim();
  return /^https?:\/\/[^\s/?#]/i.test(value) && !/[\s"<>]/.test(value) && URL.canParse(value);
};

/** Addresses that only this machine answers; http is usual there. */
export const isLoopback = (text: string): boolean =>
  URL.canParse(text) && /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(new URL(text).hostname);
