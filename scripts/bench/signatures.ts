import { compare, type Disagreement } from '../../tests/oracle/compare.ts';
import { atMost, type Row } from './row.ts';

const DOCUMENTS = 5_000;
/** Printed with the row, so that the same documents can be made again. */
const SEED = 20_261_121;

const print = (said: string, disagreements: readonly Disagreement[]): void => {
  for (const { xml, place, reading } of disagreements.slice(0, 3))
    console.log(`${said}, signature ${place}, ${reading?.reason ?? 'valid'}:\n${xml}\n`);
};

/** Verdicts on generated and changed documents, beside those of xmlsec1. */
export const signatureVerdicts = async (): Promise<Row[]> => {
  const result = await compare(DOCUMENTS, SEED);
  print('xmlsec1 rejects', result.wronglyValid);
  print('xmlsec1 accepts', result.wronglyRefused);
  const rules = Object.entries(result.byRule).map(([rule, count]) => `${rule} ${count}`);
  const peer = `xmlsec1, which accepts ${result.accepted} of ${result.signatures} signatures in ${result.documents} documents (seed ${SEED}); refused by rules of SAML: ${rules.join(', ')}`;
  return [
    atMost(
      'signatures xmlsec1 rejects, reported valid',
      result.wronglyValid.length,
      'signatures',
      0,
      peer,
    ),
    atMost(
      'signatures xmlsec1 accepts, rejected without a named SAML rule',
      result.wronglyRefused.length,
      'signatures',
      0,
    ),
  ];
};
