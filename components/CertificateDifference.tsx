import './difference.css';
import { useContext } from 'preact/hooks';
import type { CertificateSketch, Finding } from '../lib/model/finding.ts';
import { day } from './time.ts';
import { Language, type Say, useWords } from './words.ts';

/** As consoles show fingerprints, in pairs: how one begins and ends tells it from others. */
const inPairs = (hex: string): string => (hex.toUpperCase().match(/../g) ?? []).join(':');
const ends = (pairs: string): string => `${pairs.slice(0, 17)}…${pairs.slice(-11)}`;

const factsOf = (of: CertificateSketch, say: Say, locale: 'en' | 'de') => [
  { name: say('fact.subject'), text: of.subject, title: of.subject },
  ...[
    say('certificate.valid', {
      from: day(Date.parse(of.notBefore), locale),
      until: day(Date.parse(of.notAfter), locale),
    }),
  ].map((text) => ({ name: say('fact.validity'), text, title: text })),
  ...(['sha256', 'sha1'] as const).map((hash) => {
    const pairs = inPairs(of[hash]);
    return { name: say(`fact.${hash}`), text: ends(pairs), title: pairs };
  }),
];

interface CertificatesProps {
  certificates: NonNullable<Finding['certificates']>;
  console: string;
}

/** Two certificates by what tells them apart; their base64 says nothing to anybody. */
export const CertificateDifference = ({ certificates, console }: CertificatesProps) => {
  const say = useWords();
  const locale = useContext(Language);
  const found = factsOf(certificates.found, say, locale);
  const expected = factsOf(certificates.expected, say, locale);
  const rows = (own: typeof found, other: typeof found, Mark: 'del' | 'ins') =>
    own.map(({ name, text, title }, i) => (
      <dd key={name} title={title}>
        <span class="difference-fact">{name}</span>{' '}
        {title === other[i]?.title ? text : <Mark>{text}</Mark>}
      </dd>
    ));
  return (
    <figure class="difference certificates" aria-label={say('finding.difference')}>
      <dl>
        <div>
          <dt>{console ? say('finding.found', { console }) : say('finding.foundHere')}</dt>
          {rows(found, expected, 'del')}
        </div>
        <div>
          <dt>{say('finding.expected')}</dt>
          {rows(expected, found, 'ins')}
        </div>
      </dl>
    </figure>
  );
};
