import { NAME_ID_FORMATS } from '../../../lib/model/choice.ts';
import type { Field, Side, Values } from '../../../lib/model/field.ts';
import { type Change, inField, type Mistake, type Right } from '../mistake.ts';

const idp = (field: Field, to: string, what = to, demandedBy?: string): Mistake => ({
  what: `${field}: ${what}`,
  side: 'idp',
  change: inField('idp', field, () => to),
  ...(demandedBy !== undefined && { demandedBy }),
});

/** Formats that each console’s list has; NameID of the request comes first at Google. */
const LISTS: Record<string, readonly string[]> = {
  okta: ['unspecified', 'persistent', 'transient', 'x509SubjectName'],
  entra: ['unspecified', 'persistent'],
  google: ['unspecified', 'persistent', 'transient', 'x509SubjectName'],
  onelogin: ['unspecified', 'persistent', 'transient'],
};

const DEMANDS_EMAIL =
  'each SP’s guide says EmailAddress; that a request asks for it, and is heard, is this one’s luck';

const formats = (['unspecified', 'persistent', 'transient', 'x509SubjectName'] as const).map(
  (name): Mistake => ({
    what: `nameIdFormat: ${name}`,
    side: 'idp',
    change: (right: Right): Change | null =>
      LISTS[right.setUp.idp.console ?? '']?.includes(name)
        ? { holds: { nameIdFormat: NAME_ID_FORMATS[name] } }
        : null,
    demandedBy: DEMANDS_EMAIL,
  }),
);

const SHA256 =
  'CleverTap shows SHA-256 and asks for the same; of the others SHA-1 is refused by today’s software';

const together =
  (side: Side, values: Values) =>
  ({ setUp }: Right): Change | null =>
    Object.keys(values).every((field) => setUp[side].holds[field as Field] !== undefined)
      ? { holds: values }
      : null;

/** What is chosen at the identity provider. */
export const choices: readonly Mistake[] = [
  ...formats,
  {
    what: 'nameIdSource: the user name',
    side: 'idp',
    change: ({ setUp }) =>
      /^(?:okta|onelogin)$/.test(setUp.idp.console ?? '')
        ? { holds: { nameIdSource: 'username' } }
        : null,
  },
  idp('nameIdSource', 'other', 'something that is no address'),
  idp('signatureAlgorithm', 'rsa-sha1', 'SHA-1, as it was', SHA256),
  idp('digestAlgorithm', 'sha1', 'SHA-1', SHA256),
  idp('signAssertion', 'false', 'the assertion unsigned'),
  idp('signResponse', 'false', 'the response unsigned'),
  {
    what: 'the weakest of everything',
    side: 'idp',
    change: together('idp', { signatureAlgorithm: 'rsa-sha1', digestAlgorithm: 'sha1' }),
    demandedBy: SHA256,
  },
  idp('signedElements', 'response', 'the response alone'),
  idp('signResponse', 'true', 'the response in place of the assertion'),
  idp('encryptAssertion', 'true', 'encrypted for nobody'),
  {
    what: 'encryptAssertion: with the identity provider’s own key',
    side: 'idp',
    change: ({ setUp }) =>
      setUp.idp.holds.encryptAssertion === undefined || setUp.idp.console !== 'onelogin'
        ? null
        : { holds: { encryptAssertion: 'true', spCertificate: setUp.idp.gives.certificate ?? '' } },
  },
  {
    what: 'recipient: of its own, and the wrong one',
    side: 'idp',
    change: ({
      setUp: {
        idp: { holds },
      },
      own,
    }) =>
      holds.recipientIsAcs
        ? {
            holds: {
              recipientIsAcs: 'false',
              recipient: own.spEntityId?.concat('/') ?? '',
              destination: holds.acsUrl ?? '',
            },
          }
        : null,
  },
  {
    what: 'destination: of its own, and the wrong one',
    side: 'idp',
    change: ({
      setUp: {
        idp: { holds },
      },
    }) =>
      holds.recipientIsAcs
        ? {
            holds: {
              recipientIsAcs: 'false',
              recipient: holds.acsUrl ?? '',
              destination: `${holds.acsUrl}/`,
            },
          }
        : null,
  },
  {
    what: 'access: off for everyone',
    side: 'idp',
    change: ({ setUp }) => (setUp.idp.gives.access ? { gives: { access: 'false' } } : null),
  },
  {
    what: 'nobody assigned to the app',
    side: 'idp',
    change: ({ setUp }) => (setUp.idp.gives.access ? null : { unseen: { access: 'false' } }),
  },
];
