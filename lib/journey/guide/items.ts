import { en } from '../../locale/en.ts';
import type { TextKey } from '../../locale/index.ts';
import { translate } from '../../locale/index.ts';
import { say } from '../../locale/journey.ts';
import type { Page, PageField } from '../../model/console.ts';
import { FIELDS, type Field, otherSide, type Side } from '../../model/field.ts';
import type { GuideItem } from '../../model/view.ts';
import { formCertificate } from '../../saml/pem.ts';
import { isSetting } from '../fields.ts';
import { wording } from '../label.ts';
import { standIn } from '../standIn.ts';
import { wanted } from '../wanted.ts';
import { type Journey, label } from './journey.ts';

/** The field whose value it follows from, where the owner has no word for it. */
const FOLLOWS: Partial<Record<Field, Field>> = {
  recipient: 'acsUrl',
  destination: 'acsUrl',
  acsValidator: 'acsUrl',
};

const isKey = (key: string): key is TextKey => Object.hasOwn(en, key);

/** A canonical token in the console's words for it, else in general ones. */
const inWords = (j: Journey, spec: PageField | undefined, field: Field, value: string): string => {
  if (FIELDS[field].kind === 'list') return value.split('\n').join(', ');
  const own = wording(spec?.choices?.[value], j.locale);
  if (own !== null) return own;
  const last = value.slice(value.lastIndexOf(':') + 1);
  const key = `value.${last}`;
  if (isKey(key)) return translate(j.locale, key);
  return /^(rsa-)?sha\d+$/.test(last) ? last.toUpperCase() : last;
};

/** What to know about the form in which this control takes a value. */
const noteOf = (j: Journey, spec: PageField | undefined, field: Field): string | null => {
  if (field === 'acsValidator') return say(j.locale, 'guide.form.validator');
  if (FIELDS[field].kind !== 'certificate') return null;
  return say(j.locale, `guide.form.${spec?.form ?? 'pem'}`);
};

/** Values to be read, and where each goes. */
export const takeItems = (j: Journey, side: Side, fields: readonly Field[]): GuideItem[] =>
  fields.map((field) => ({
    does: 'take',
    field,
    label: label(j, side, field),
    other: label(j, otherSide(side), field),
  }));

/** Values to be entered, each with where it is from, and settings. */
export const enterItems = (
  j: Journey,
  side: Side,
  page: Page | null,
  fields: readonly Field[],
): GuideItem[] =>
  fields.map((field) => {
    const spec = page?.fields[field];
    const value = wanted(
      j.connection,
      j.consoles,
      field,
      j.connection[side].holds[field]?.value ?? '',
    );
    const own = label(j, side, field);
    if (isSetting(field))
      return { does: 'set', field, label: own, value: value && inWords(j, spec, field, value) };
    const form = FIELDS[field].kind === 'certificate' ? (spec?.form ?? 'pem') : null;
    return {
      does: 'enter',
      field,
      label: own,
      other: label(j, otherSide(side), FOLLOWS[field] ?? field),
      value: value !== null && form ? (formCertificate(value, form) ?? value).trim() : value,
      note: noteOf(j, spec, field),
    };
  });

/** Stand-ins, which come from nowhere. */
export const temporaryItems = (j: Journey, fields: readonly Field[]): GuideItem[] =>
  fields.map((field) => ({
    does: 'enter',
    field,
    label: label(j, 'idp', field),
    other: null,
    value: standIn(j.connection, field),
    note: null,
  }));
