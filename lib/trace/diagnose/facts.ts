import type { Fact, Unchecked, Verified } from '../../model/diagnosis.ts';
import { demanded, given } from '../../rules/parts/values.ts';
import { assertionOf, lines, sentTo } from '../../rules/trace/parts/seen.ts';
import type { TraceSight } from '../../rules/trace/rule.ts';
import { FACT_CHECKS } from './factChecks.ts';

interface Facts {
  verified: Verified[];
  unchecked: Unchecked[];
}

/** What was compared with what: shown beside the mark. */
const paramsOf = (fact: Fact, s: TraceSight): Record<string, string> => {
  const assertion = assertionOf(s);
  const signature = (s.response?.message.signatures ?? []).find(
    (one) =>
      one.valid &&
      one.element === (fact === 'responseSignature' ? 'Response' : 'Assertion') &&
      one.id === (fact === 'responseSignature' ? s.response?.message.id : assertion?.id),
  );
  const values: Partial<Record<Fact, string | null | undefined>> = {
    requestIssuer: s.request?.message.issuer,
    requestAcsUrl: s.request?.message.request?.acsUrl,
    issuer: assertion?.issuer ?? s.response?.message.issuer,
    destination: s.response?.message.destination,
    recipient: given(s, 'acsUrl') || sentTo(s.response),
    audience: given(s, 'spEntityId'),
    inResponseTo: s.response?.message.inResponseTo,
    conditions: assertion?.conditions?.notOnOrAfter,
    nameIdFormat: assertion?.nameId?.format,
    attributes: lines(demanded(s, 'attributes')).join(', '),
    relayState: s.response?.carrier.relayState,
  };
  if (/^(?:response|assertion)Signature$/.test(fact) && signature)
    return { certificate: signature.certificate ?? '', algorithm: signature.algorithm ?? '' };
  const value = values[fact];
  return value ? { value } : {};
};

/** What of a sign-in was verified, and what could not be looked at. What is wrong is a finding's matter. */
export const factsOf = (s: TraceSight): Facts => {
  const facts: Facts = { verified: [], unchecked: [] };
  if (!s.response && !s.request) return facts;
  const place = (fact: Fact) => {
    const seen = /^request/.test(fact) ? s.request : s.response;
    return {
      flow: s.flow,
      message: seen?.carrier.id ?? null,
      exchange: seen?.carrier.exchange ?? null,
    };
  };
  for (const [name, check] of Object.entries(FACT_CHECKS)) {
    const fact = name as Fact;
    const result = check(s);
    if (result === 'right')
      facts.verified.push({ fact, params: paramsOf(fact, s), ...place(fact) });
    else if (result !== 'wrong') facts.unchecked.push({ fact, why: result, ...place(fact) });
  }
  return facts;
};
