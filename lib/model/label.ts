/** A label as it reads away from its page: without the colon or the asterisk that ends it there. */
export const tidy = (label: string): string => label.replace(/[\s:\uFF1A*]+$/u, '') || label;
