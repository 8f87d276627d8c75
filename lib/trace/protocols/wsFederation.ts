import { readDocument } from './document.ts';
import { type Draft, isMasked, NOTHING, type Source, said } from './draft.ts';

/** WS-Federation 1.2, 13: the actions there are. Other sites have a `wa` of their own. */
const ACTION = /^w(?:signin|signout|signoutcleanup|attr|pseudo)1\.0$/;

const NAMES = [
  'wa',
  'wtrealm',
  'wreply',
  'wctx',
  'wct',
  'whr',
  'wfresh',
  'wauth',
  'wreq',
  'wresultptr',
];

/** A message of WS-Federation's passive profile, with the SAML token in its result. */
export const wsFederationIn = (source: Source): Draft[] => {
  const action = said(source, 'wa');
  const result = source.parameters.find((one) => one.name === 'wresult');
  const known = action !== null && ACTION.test(action);
  const masked = result !== undefined && isMasked(result.value);
  if (!known && !(result && (masked || result.value.trimStart().startsWith('<')))) return [];
  const given = masked ? source.decoded : (result?.value ?? null);
  const document = given === null ? null : readDocument(given, source.budget);
  const contents = typeof document === 'string' ? null : document;

  const main = result ?? source.parameters.find((one) => one.name === 'wa');
  return [
    {
      ...NOTHING,
      key: source.parameters.map((one) => `${one.name}=${one.value}`).join('&'),
      protocol: 'wsfed',
      binding: 'frontChannel',
      type: action ?? 'wresult',
      role: result ? 'response' : 'request',
      parameter: main?.name ?? 'wa',
      raw: main?.raw ?? '',
      xml: given,
      message: contents?.message ?? null,
      facts: [
        ...source.parameters
          .filter((one) => NAMES.includes(one.name))
          .map((one): [string, string] => [one.name, one.value]),
        ...(contents?.facts ?? []),
      ],
      relayState: said(source, 'wctx'),
      oddities: masked && given !== null ? ['masked'] : [],
      unreadable:
        masked && given === null ? 'masked' : typeof document === 'string' ? document : null,
    },
  ];
};
