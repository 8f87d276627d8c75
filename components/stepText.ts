/**
 * A step's text without the console's name that leads it ("Okta: …"), since that stands above. A
 * name that the sentence needs ("8x8 Connect publishes …") stays.
 */
export const stepText = (text: string, name: string | null): string => {
  if (!name || !text.startsWith(name)) return text;
  const rest = text.slice(name.length);
  const bare = rest.replace(/^[,:]\s*/, '');
  return bare === rest ? text : bare.charAt(0).toUpperCase() + bare.slice(1);
};
