import { describe, expect, test } from 'vitest';
import { CONSOLES, consoleById } from '../../../lib/consoles/index.ts';
import { PAIR_NOTES } from '../../../lib/consoles/pairs.ts';
import { isLocal } from '../../../lib/journey/fields.ts';
import { sheetOfPair } from '../../../lib/journey/guide/sheet.ts';
import type { Locale } from '../../../lib/locale/text.ts';
import type { Console } from '../../../lib/model/console.ts';
import type { Field } from '../../../lib/model/field.ts';
import type { GuideItem } from '../../../lib/model/view.ts';
import { guideText } from '../../../lib/share/guideText.ts';

const of = (side: Console['side']) => CONSOLES.filter((console) => console.side === side);
const PAIRS = of('sp').flatMap((sp) => of('idp').map((idp) => ({ sp, idp })));
const LOCALES: readonly Locale[] = ['en', 'de'];

const itemsOf = (sp: Console, idp: Console, locale: Locale): GuideItem[] =>
  sheetOfPair({ sp: sp.id, idp: idp.id }, locale).steps.flatMap((step) => step.items ?? []);

/** The IdP does these as every SP wants them, or its console has a control for them. */
const MAY_GO_UNSAID: readonly Field[] = [
  'binding',
  'recipientIsAcs',
  'signatureAlgorithm',
  'digestAlgorithm',
  'signAssertion',
  'initiator',
];

describe.each(PAIRS.map((pair) => ({ ...pair, name: `${pair.sp.id} with ${pair.idp.id}` })))(
  '$name',
  ({ sp, idp }) => {
    test('says what the SP demands and what either side must enter', () => {
      const said = new Set(itemsOf(sp, idp, 'en').map((item) => item.field));
      const spoken = [...(sp.steps ?? []), ...(idp.steps ?? [])].flatMap((step) => step.sets ?? []);
      const demanded = Object.keys(sp.demands ?? {}).filter(
        (field) => !MAY_GO_UNSAID.includes(field as Field) && !isLocal(field as Field),
      );
      expect(demanded.filter((f) => !said.has(f as Field) && !spoken.includes(f as Field))).toEqual(
        [],
      );
      for (const field of ['acsUrl', 'spEntityId', 'ssoUrl', 'certificate'] as const)
        expect(said, field).toContain(field);
    });

    test('every value that is entered has been read before, or is a stand-in', () => {
      const read = new Set<Field>();
      for (const item of itemsOf(sp, idp, 'en')) {
        if (item.does === 'take') read.add(item.field);
        const owned = sp.pages.some((page) => page.fields[item.field]?.role === 'shows');
        if (item.does === 'enter' && item.other !== null && item.field === 'acsUrl' && owned)
          expect(read).toContain('acsUrl');
        if (item.does === 'enter' && item.field === 'ssoUrl') expect(read).toContain('ssoUrl');
      }
    });

    test.each(LOCALES)('has no step twice and none without words (%s)', (locale) => {
      const { steps } = sheetOfPair({ sp: sp.id, idp: idp.id }, locale);
      const ids = steps.map((step) => step.id);
      expect(new Set(ids).size).toBe(ids.length);
      const wordings = steps.map((step) => JSON.stringify([step.side, step.text, step.items]));
      expect(new Set(wordings).size).toBe(wordings.length);
      for (const step of steps) {
        const items = step.items ?? [];
        const keys = items.map((item) => item.field);
        expect(new Set(keys).size, step.id).toBe(keys.length);
        const words = [step.text, step.lead ?? step.text, ...items.map((item) => item.label)];
        for (const text of words) expect(text.trim(), step.id).not.toBe('');
      }
    });

    test.each(LOCALES)('leaves no parameter unfilled in the text to copy (%s)', (locale) => {
      const text = guideText(sheetOfPair({ sp: sp.id, idp: idp.id }, locale));
      expect(text).not.toMatch(
        /\{(console|other|place|path|label|url|text|title)\}|undefined|null/,
      );
      expect(text.split('\n').filter((line) => line.startsWith('[ ]')).length).toBeGreaterThan(6);
    });

    test('the German guide has no English sentence of ours', () => {
      const english = sheetOfPair({ sp: sp.id, idp: idp.id }, 'en');
      const german = sheetOfPair({ sp: sp.id, idp: idp.id }, 'de');
      expect(german.steps.map((step) => step.id)).toEqual(english.steps.map((step) => step.id));
      german.steps.forEach((step, i) => {
        expect(step.text).not.toBe(english.steps[i]?.text);
        expect(step.notes?.length).toBe(english.steps[i]?.notes?.length);
      });
      // In German the mark that opens a quotation in English closes it.
      expect(guideText(german)).not.toMatch(/(?:^|[\s(])“/m);
    });

    test('says every note of the pair once', () => {
      const { steps } = sheetOfPair({ sp: sp.id, idp: idp.id }, 'en');
      const notes = PAIR_NOTES.filter((note) => note.sp === sp.id && note.idp === idp.id);
      expect(steps.flatMap((step) => step.notes ?? []).sort()).toEqual(
        notes.flatMap((note) => note.text.en ?? []).sort(),
      );
    });
  },
);

test('notes are in both languages, and of an SP with an IdP', () => {
  for (const { sp, idp, text } of PAIR_NOTES) {
    expect(text.en?.length, `${sp} ${idp}`).toBe(1);
    expect(text.de?.length, `${sp} ${idp}`).toBe(1);
    expect(consoleById(sp)?.side ?? 'sp').toBe('sp');
    expect(consoleById(idp)?.side ?? 'idp').toBe('idp');
  }
});

describe('the order', () => {
  const ids = (sp: string, idp: string) =>
    sheetOfPair({ sp, idp }, 'en').steps.map((step) => step.id);

  test("the SP's values first, and each console's steps together", () => {
    expect(ids('sipgate', 'okta')).toEqual([
      'sipgate-domain',
      'sipgate-verify',
      'sp.sso.take',
      'okta-create',
      'idp.wizard-saml.enter',
      'idp.wizard-saml.save',
      'okta-finish',
      'okta-details',
      'idp.sign-on.take',
      'sipgate-certificate',
      'sp.sso.enter',
      'sp.sso.save',
      'okta-certificate',
      'okta-assign',
      'okta-active',
      'sipgate-users',
      'sipgate-toggle',
      'sipgate-test',
    ]);
  });

  test('stand-ins where the SP shows its values only after saving', () => {
    const order = ids('clevertap', 'entra');
    const places = [
      'entra-create',
      'idp.basic-saml.temporary',
      'entra-save',
      'idp.saml.take',
      'sp.create-connection.enter',
      'sp.create-connection.save',
      'sp.connection.take',
      'idp.basic-saml.enter',
      'idp.basic-saml.save',
      'clevertap-test',
    ].map((id) => order.indexOf(id));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});

test("settings are in the console's own words, and the certificate says its form", () => {
  const [sp, idp] = [consoleById('sipgate'), consoleById('okta')];
  if (!sp || !idp) throw new Error('A console is gone.');
  const items = itemsOf(sp, idp, 'en');
  expect(items).toContainEqual({
    does: 'set',
    field: 'nameIdFormat',
    label: 'Name ID format',
    value: 'EmailAddress',
  });
  expect(items).toContainEqual({
    does: 'enter',
    field: 'acsUrl',
    label: 'Single sign-on URL',
    other: 'ACS URL',
    value: null,
    note: null,
  });
  expect(items.find((item) => item.does === 'enter' && item.field === 'certificate')).toMatchObject(
    {
      label: 'Certificate',
      other: 'Signing Certificate',
      note: 'the text of the file, with the lines BEGIN and END',
    },
  );
});
