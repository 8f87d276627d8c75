import { translate } from '../locale/index.ts';
import type { Locale } from '../locale/text.ts';
import type { CertificateSketch, Difference, Finding } from '../model/finding.ts';
import type { GuardValue } from '../model/mark.ts';
import { runs } from '../saml/hidden.ts';
import { stretches } from '../saml/stretches.ts';

type Piece = GuardValue['pieces'][number];

/** A value in the pieces that tell it from the right one; what can't be seen is named. */
const piecesOf = (difference: Difference, of: 'expected' | 'found', locale: Locale): Piece[] => {
  const isApart = difference.parts.every(({ kind }) => kind !== 'same');
  return stretches(difference, of, false).flatMap(({ kind, text }): Piece[] => {
    const own = kind !== 'same' && !isApart;
    if (kind === 'gap') return [{ text: '', own: true, named: false }];
    return runs(text, kind === 'own', (name) => translate(locale, `char.${name}`)).map((run) => ({
      text: run.name ?? run.text,
      own,
      named: run.name !== null,
    }));
  });
};

/** A certificate in one line: whose, until when, and how its fingerprint begins and ends. */
const inShort = ({ subject, notAfter, sha256 }: CertificateSketch): Piece[] => [
  {
    text: `${subject} · ${notAfter.slice(0, 10)} · SHA-256 ${sha256.slice(0, 8)}…${sha256.slice(-8)}`,
    own: false,
    named: false,
  },
];

/** What a page holds and what would be right, ready to be drawn there: it has no words of its own. */
export const comparison = (
  { difference, certificates, params }: Finding,
  locale: Locale,
): GuardValue[] => {
  const pieces = (of: 'expected' | 'found'): Piece[] => {
    if (difference) return piecesOf(difference, of, locale);
    return certificates ? inShort(certificates[of]) : [];
  };
  if (!difference && !certificates) return [];
  const { console } = params;
  return [
    {
      title: console
        ? translate(locale, 'finding.found', { console })
        : translate(locale, 'finding.foundHere'),
      pieces: pieces('found'),
    },
    { title: translate(locale, 'finding.expected'), pieces: pieces('expected') },
  ];
};
