import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SignatureReading, SignatureReason } from '../../lib/model/signature.ts';
import { verifySignatures } from '../../lib/saml/signature/verify.ts';
import { mutated } from './mutate.ts';
import { withSigned } from './signed.ts';
import { type Job, verifyFiles } from './xmlsec.ts';

/** What SAML forbids and XML Signature allows. */
const RULES: ReadonlySet<SignatureReason> = new Set<SignatureReason>([
  'severalReferences',
  'foreignReference',
  'notParent',
  'duplicateId',
  'wrapped',
  'transform',
]);
/** What WebCrypto has not; nothing is decided. */
const UNDECIDED: ReadonlySet<SignatureReason> = new Set<SignatureReason>([
  'unknownDigest',
  'unknownAlgorithm',
]);

export interface Disagreement {
  xml: string;
  place: number;
  reading: SignatureReading | null;
}

export interface Comparison {
  documents: number;
  signatures: number;
  /** How many xmlsec1 accepts. */
  accepted: number;
  /** xmlsec1 rejects them, and they were called valid. */
  wronglyValid: Disagreement[];
  /** xmlsec1 accepts them, and no rule of SAML was named. */
  wronglyRefused: Disagreement[];
  /** How many xmlsec1 accepts, and each rule of SAML refuses. */
  byRule: Record<string, number>;
}

const SIGNATURE = /<(?:[a-z]+:)?Signature[ >]/g;

/** Generates documents, has xmlsec1 sign them, changes most, and compares the verdicts. */
export const compare = (documents: number, seed: number): Promise<Comparison> =>
  withSigned(Math.ceil(documents / 4), seed, async (signed, random, folder) => {
    const jobs: Job[] = [];
    signed.forEach(({ xml: original, key }, i) => {
      for (let variant = 0; variant < 4; variant++) {
        const xml = variant === 0 ? original : mutated(random, original);
        const file = join(folder, `${i}-${variant}.xml`);
        writeFileSync(file, xml);
        const count = Math.min(3, xml.match(SIGNATURE)?.length ?? 0);
        for (let place = 1; place <= count; place++) jobs.push({ file, key, place });
      }
    });
    return held(jobs, await verifyFiles(jobs), signed.length * 4);
  });

const held = async (
  jobs: readonly Job[],
  accepted: ReadonlySet<Job>,
  documents: number,
): Promise<Comparison> => {
  const result: Comparison = {
    documents,
    signatures: jobs.length,
    accepted: accepted.size,
    wronglyValid: [],
    wronglyRefused: [],
    byRule: {},
  };
  for (const job of jobs) {
    const xml = readFileSync(job.file, 'utf8');
    const verified = await verifySignatures(xml, [job.key.certificate]);
    const reading = 'error' in verified ? null : (verified.signatures[job.place - 1] ?? null);
    const valid = reading?.valid === true;
    const reason = reading?.reason ?? null;
    const disagreement = { xml, place: job.place, reading };
    if (valid && !accepted.has(job)) result.wronglyValid.push(disagreement);
    if (valid || !accepted.has(job)) continue;
    if (reason !== null && (RULES.has(reason) || UNDECIDED.has(reason)))
      result.byRule[reason] = (result.byRule[reason] ?? 0) + 1;
    else result.wronglyRefused.push(disagreement);
  }
  return result;
};
