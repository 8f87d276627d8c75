export type Locale = 'en' | 'de';
/** A text, or its plural forms by the category that `Intl.PluralRules` gives for `{n}`. */
export type Text = string | { one: string; other: string };
export type Params = Record<string, string | number>;

/** The reader's locale from a list of language tags, English where none fits. */
export const pickLocale = (tags: readonly string[]): Locale => {
  for (const tag of tags) {
    const language = tag.toLowerCase().split('-')[0];
    if (language === 'de' || language === 'en') return language;
  }
  return 'en';
};

/** Puts parameters into a text; an unknown `{name}` stays as it is, so that it is seen. */
export const fillIn = (text: string, params: Params): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));

/** A text with its parameters, in the plural form that fits them. */
export const worded = (locale: Locale, text: Text, params: Params): string => {
  if (typeof text === 'string') return fillIn(text, params);
  const category = new Intl.PluralRules(locale).select(Number(params.n ?? 0));
  return fillIn(category === 'one' ? text.one : text.other, params);
};
