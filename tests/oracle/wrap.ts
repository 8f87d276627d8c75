import { pick, type Random } from '../unit/journey/random.ts';

/** The whole element that begins at that place. */
const whole = (xml: string, name: string, from: number): string => {
  const tags = new RegExp(`<${name}[\\s>][^<>]*(?<!/)>|<${name}>|</${name}\\s*>`, 'g');
  tags.lastIndex = from;
  let depth = 0;
  for (let tag = tags.exec(xml); tag !== null; tag = tags.exec(xml)) {
    depth += tag[0].startsWith('</') ? -1 : 1;
    if (depth === 0) return xml.slice(from, tag.index + tag[0].length);
  }
  return '';
};

const find = (xml: string, local: string): { name: string; text: string; at: number } | null => {
  const match = new RegExp(`<((?:[a-z]+:)?${local})[\\s>]`).exec(xml);
  if (match === null) return null;
  const [, name = ''] = match;
  return { name, text: whole(xml, name, match.index), at: match.index };
};

/** As an attacker changes what is used: other contents, another ID. */
const evil = (text: string): string =>
  text.replace('ann', 'eve').replace(/ ID="[^"]*"/, ' ID="evil"');

const without = (text: string): string => {
  const signature = find(text, 'Signature');
  return signature ? text.replace(signature.text, '') : text;
};

/** Puts more into an element, before its end or after its start. */
const into = (random: Random, text: string, more: string): string => {
  const end = text.lastIndexOf('</');
  const start = text.indexOf('>') + 1;
  const at = pick(random, [start, end]);
  return text.slice(0, at) + more + text.slice(at);
};

/**
 * Signature wrapping (Somorovsky et al., On Breaking SAML, 2012): what was signed is moved to where
 * nobody looks, and something else stands in its place.
 */
export const wrap = (random: Random, xml: string): string => {
  const target = find(xml, pick(random, ['Response', 'Assertion', 'Assertion']));
  if (target === null || target.text === '') return xml;
  const { text } = target;
  const signature = find(text, 'Signature');
  const bare = without(text);
  const made = pick(random, [
    () => evil(bare) + text,
    () => text + evil(bare),
    () => into(random, evil(bare), text),
    () => into(random, evil(bare), `<Extensions>${text}</Extensions>`),
    () => into(random, evil(bare), `<Object>${text}</Object>`),
    () => into(random, evil(bare), (signature?.text ?? '') + bare),
    () => into(random, evil(bare), into(random, signature?.text ?? '<x></x>', bare)),
    () => into(random, bare.replace('ann', 'eve'), signature?.text ?? ''),
    () => text + bare,
    () => bare + (signature?.text ?? ''),
  ])();
  return xml.slice(0, target.at) + made + xml.slice(target.at + text.length);
};
