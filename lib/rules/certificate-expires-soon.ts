import { certificateInPlay } from './parts/inPlay.ts';
import { ENDING, EXPIRED } from './parts/sampleCertificates.ts';
import { GOOD, pem } from './parts/samples.ts';
import { type Hit, rule, type Sight } from './rule.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Microsoft reminds 60, 30 and 7 days before; the first of these is when it begins to matter. */
const SOON = 60;

const check = (s: Sight): Hit[] => {
  const found = certificateInPlay(s);
  if (found === null) return [];
  const { side, field, facts } = found;
  const days = Math.ceil((facts.notAfter.getTime() - s.now.getTime()) / DAY);
  if (days <= 0 || days > SOON) return [];
  const params = { date: facts.notAfter.toISOString(), days: String(days) };
  return [{ side, fields: [field], params }];
};

export const certificateExpiresSoon = rule({
  id: 'certificate-expires-soon',
  severity: 'warning',
  title: 'Certificate expires soon',
  message: 'The certificate in “{label}” at {console} expires on {date}; days left: {days}.',
  why: 'From that day on sign-ins fail, unless the new certificate stands on both sides by then.',
  mend: 'Make a new signing certificate at {idp} in good time, and put it into {sp} before you activate it.',
  source: 'Microsoft: certificate notifications 60, 30 and 7 days ahead; ZITADEL 10506',
  check,
  good: [
    { what: 'ten years to go', ...GOOD },
    {
      what: 'sixty-one days to go',
      sp: { holds: { certificate: pem(ENDING) } },
      now: '2026-10-01T00:00:00Z',
    },
  ],
  bad: [
    { what: 'ten days to go', sp: { holds: { certificate: pem(ENDING) } } },
    {
      what: 'sixty days to go',
      idp: { gives: { certificate: pem(EXPIRED) } },
      now: '2025-11-27T00:00:00Z',
    },
  ],
});
