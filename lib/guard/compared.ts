import type { PageTexts } from '../locale/page.ts';
import type { CertificateSketch, Difference, Finding } from '../model/finding.ts';
import { runs } from '../saml/hidden.ts';
import { stretches } from '../saml/stretches.ts';
import { node } from './overlay.ts';

/** The value as it is, marked where it parts from the right one; what can't be seen is named. */
const value = (
  document: Document,
  difference: Difference,
  of: 'expected' | 'found',
  texts: PageTexts,
): HTMLElement => {
  const isApart = difference.parts.every(({ kind }) => kind !== 'same');
  const piece = (text: string, closely: boolean): (Node | string)[] =>
    runs(text, closely, (name) => texts.characters[name]).map((run) =>
      run.name === null ? run.text : node(document, 'span', 'hidden', run.name),
    );
  return node(
    document,
    'dd',
    '',
    ...stretches(difference, of, false).flatMap(({ kind, text }) => {
      if (kind === 'gap') return node(document, 'span', 'gap');
      if (kind === 'same' || isApart) return piece(text, kind === 'own');
      return node(document, of === 'found' ? 'del' : 'ins', '', ...piece(text, true));
    }),
  );
};

/** A certificate in one line: whose, until when, and how its fingerprint begins and ends. */
const inShort = ({ subject, notAfter, sha256 }: CertificateSketch): string =>
  `${subject} · ${notAfter.slice(0, 10)} · SHA-256 ${sha256.slice(0, 8)}…${sha256.slice(-8)}`;

/** What the page holds, and below it what would be right. */
export const compared = (
  document: Document,
  { difference, certificates, params }: Finding,
  texts: PageTexts,
): HTMLElement | null => {
  if (!difference && !certificates) return null;
  const side = (of: 'expected' | 'found'): HTMLElement =>
    difference
      ? value(document, difference, of, texts)
      : node(document, 'dd', '', certificates ? inShort(certificates[of]) : '');
  const { console } = params;
  return node(
    document,
    'dl',
    '',
    node(document, 'dt', '', console ? texts.found.replace('{console}', console) : texts.foundHere),
    side('found'),
    node(document, 'dt', '', texts.expected),
    side('expected'),
  );
};
