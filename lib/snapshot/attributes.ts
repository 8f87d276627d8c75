import type { Redactor } from './redact.ts';

type Rule = (redact: Redactor, value: string) => string | null;

const text: Rule = (redact, value) => redact.text(value);
const name: Rule = (redact, value) => redact.name(value);
const names: Rule = (redact, value) =>
  value.split(/\s+/).filter(Boolean).map(redact.name).join(' ');
const knownNames: Rule = (redact, value) =>
  value.split(/\s+/).map(redact.knownName).filter(Boolean).join(' ') || null;
const flag: Rule = (_, value) => (/^(?:true|false|mixed|)$/.test(value) ? value : '');
/** Whether something is on or chosen is a value. */
const off: Rule = () => 'false';
const small: Rule = (_, value) => (/^-?\d{1,2}$/.test(value) ? value : null);

/** The attributes that stay, each with what becomes of its value; all others go. */
const RULES: Readonly<Record<string, Rule>> = {
  id: name,
  for: name,
  name,
  'data-se': name,
  'data-testid': name,
  'data-test': name,
  'data-qa': name,
  class: knownNames,
  role: knownNames,
  type: knownNames,
  slot: knownNames,
  'aria-haspopup': knownNames,
  'aria-labelledby': names,
  'aria-describedby': names,
  'aria-controls': names,
  'aria-owns': names,
  'aria-label': text,
  label: text,
  title: text,
  placeholder: text,
  'aria-placeholder': text,
  'aria-checked': off,
  'aria-selected': off,
  'aria-expanded': flag,
  'aria-hidden': flag,
  'aria-disabled': flag,
  'aria-readonly': flag,
  'aria-required': flag,
  'aria-modal': flag,
  disabled: flag,
  readonly: flag,
  required: flag,
  hidden: flag,
  inert: flag,
  open: flag,
  colspan: small,
  rowspan: small,
  tabindex: small,
  'aria-level': small,
};

const BUTTONS = /^(?:button|submit|reset)$/;

/** The value of a control is gone; a button's is its label, a choice's may be a word of the console. */
const shownValue = (redact: Redactor, element: Element): string | null => {
  const value = element.getAttribute('value');
  const type = element.getAttribute('type') ?? '';
  if (element.localName === 'option') return value === null ? null : redact.knownName(value);
  if (element.localName !== 'input') return null;
  if (BUTTONS.test(type)) return value && redact.text(value);
  if (type === 'radio' || type === 'checkbox') return value && redact.knownName(value);
  const { readOnly, value: shown } = element as HTMLInputElement;
  const stands = readOnly && !/\s/.test(shown.trim()) && shown.includes('://');
  return stands ? redact.text(shown) : null;
};

/** The attributes of an element that stay, as pairs. */
export const attributesOf = (redact: Redactor, element: Element): [string, string][] => {
  const kept: [string, string][] = [];
  for (const { name: attribute, value } of element.attributes) {
    const rule = Object.hasOwn(RULES, attribute) ? RULES[attribute] : undefined;
    const redacted = rule?.(redact, value.slice(0, 2_000)) ?? null;
    if (redacted !== null) kept.push([attribute, redacted]);
  }
  const value = shownValue(redact, element);
  if (value) kept.push(['value', value]);
  const href = element.localName === 'a' ? element.getAttribute('href') : null;
  if (href !== null) {
    const whole = URL.parse(href, element.ownerDocument.baseURI)?.href ?? '';
    kept.push(['href', /^https?:/.test(whole) ? redact.url(whole) : '#']);
  }
  return kept;
};
