import { describe, expect, test } from 'vitest';
import { CONSOLES } from '../../../lib/consoles/index.ts';
import { parseConsole } from '../../../lib/consoles/schema.ts';
import { sheetOf } from '../../../lib/journey/guide/sheet.ts';
import { begin } from '../../../lib/journey/transition.ts';
import type { Console } from '../../../lib/model/console.ts';
import type { Side } from '../../../lib/model/field.ts';
import { guideText } from '../../../lib/share/guideText.ts';
import { slack } from '../../tenth/slack/slack.ts';

const IDPS = CONSOLES.filter(({ side }) => side === 'idp');

test('the definition is one that can be imported', () => {
  expect(parseConsole(JSON.parse(JSON.stringify(slack)))).toEqual({ console: slack });
});

const bank = ({ id }: Console) => ({ console: id, account: '', gives: {}, holds: {} });

describe.each(IDPS.map((idp) => ({ name: idp.name, idp })))('with $name', ({ idp }) => {
  test.each(['en', 'de'] as const)('the guide says what either side must enter (%s)', (locale) => {
    const { connection } = begin('guide', 'guide', 0);
    const consoles = { sp: slack, idp };
    const sheet = sheetOf({ ...connection, sp: bank(slack), idp: bank(idp) }, consoles, locale);
    const entered = (side: Side) =>
      sheet.steps
        .filter((step) => step.side === side)
        .flatMap((step) => step.items ?? [])
        .flatMap((item) => (item.does === 'enter' ? item.field : []));
    expect(entered('sp')).toEqual(expect.arrayContaining(['ssoUrl', 'idpEntityId', 'certificate']));
    expect(entered('idp')).toEqual(expect.arrayContaining(['acsUrl', 'spEntityId']));
    const text = guideText(sheet);
    expect(text).toContain('User.Email');
    expect(text).not.toMatch(/\{\w+\}|undefined|null/);
    expect(text).toMatch(/= (Persistent|Dauerhaft)$/m);
    // No step of the IdP may go against that, as if every SP wanted the e-mail address.
    expect(text).not.toMatch(/“Email address”|„E-Mail-Adresse“/);
  });
});
