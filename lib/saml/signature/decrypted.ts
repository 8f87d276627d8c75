import type { Decryption } from '../../model/decryption.ts';
import type { Verification } from '../../model/signature.ts';
import { parseTree } from '../tree/parse.ts';
import type { XmlError } from '../xml.ts';
import { coverageOf, type Verified } from './coverage.ts';
import { verifyTree } from './verify.ts';

interface Span {
  start: number;
  end: number;
}

const holds = (outer: Span | null, inner: Span): boolean =>
  outer !== null && outer.start <= inner.start && inner.end <= outer.end;

/** Where something of the opened text stood, or what held it, in the text as it was sent. */
const original = (span: Span, opened: Decryption['opened']): Span => {
  let growth = 0;
  for (const one of opened) {
    if (holds(one, span)) return one.original;
    if (one.end <= span.start)
      growth += one.end - one.start - (one.original.end - one.original.start);
  }
  const start = span.start - growth;
  // What is around an opened element begins before it; its end is not asked for.
  return { start, end: start + 1 };
};

/**
 * Verifies a message of which something was encrypted: the signatures outside over what was sent,
 * those inside over what was opened. A signature around an encrypted element covers what is in it.
 */
export const verifyDecrypted = async (
  xml: string,
  { xml: openedXml, opened }: Decryption,
  certificates: readonly string[],
  others: readonly string[] = [],
): Promise<Verification | { error: XmlError }> => {
  const sent = parseTree(xml);
  const open = parseTree(openedXml);
  if ('error' in sent) return sent;
  if ('error' in open) return open;
  const outer = await verifyTree(sent.ok, certificates, others);
  const all = await verifyTree(open.ok, certificates, others);
  const isInside = (span: Span): boolean => opened.some((one) => holds(one, span));
  const inner = all.filter(({ signature }) => isInside(signature));
  const covers = ({ signature, covered, reading }: Verified, span: Span): boolean =>
    reading.valid === true && holds(covered, span) && !holds(signature, span);
  return {
    signatures: [...outer, ...inner].map(({ reading }) => reading),
    coverage: coverageOf(open.ok, []).map((one) => ({
      ...one,
      signedBy: [
        ...outer.flatMap((by, i) => (covers(by, original(one, opened)) ? [i] : [])),
        ...inner.flatMap((by, i) => (covers(by, one) ? [outer.length + i] : [])),
      ],
    })),
  };
};
