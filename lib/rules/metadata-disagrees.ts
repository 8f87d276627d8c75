import type { Field, Values } from '../model/field.ts';
import type { MetadataEntity } from '../saml/metadata.ts';
import { certificatesIn } from './parts/inPlay.ts';
import { metadataSlots } from './parts/metadataSlots.ts';
import { GOOD, IDP_METADATA, ISSUER, OTHER_PEM, PEM, SSO } from './parts/samples.ts';
import { given, known } from './parts/values.ts';
import { type Hit, rule, type Sight } from './rule.ts';

/** The first value that the IdP's pages show otherwise than the document states. */
const disagreeing = (s: Sight, text: string, entities: MetadataEntity[]): Field | null => {
  const own: Values = s.setUp.idp.gives;
  const idps = entities.filter((entity) => entity.roles.includes('idp'));
  if (idps.length === 0) return null;
  if (known(own.idpEntityId) && !idps.some((e) => e.entityId === own.idpEntityId)) {
    return 'idpEntityId';
  }
  const locations = idps.flatMap((entity) => entity.ssoUrls.map((url) => url.location));
  if (known(own.ssoUrl) && !locations.includes(own.ssoUrl)) return 'ssoUrl';
  const facts = s.certificate(own.certificate ?? '');
  const stated = certificatesIn(s, 'metadataXml', text);
  return facts.kind === 'certificate' && !stated.some((c) => c.der === facts.der)
    ? 'certificate'
    : null;
};

const check = (s: Sight): Hit[] =>
  metadataSlots(s).flatMap(({ side, text }): Hit[] => {
    const reading = s.metadata(text);
    const field = 'error' in reading ? null : disagreeing(s, text, reading.entities);
    if (field === null) return [];
    const value = given(s, 'metadataXml');
    const mend =
      side === 'sp' && value && value !== text
        ? { mend: { side, field: 'metadataXml', value } as const }
        : {};
    return [
      { side, fields: ['metadataXml', field], params: { second: s.label('idp', field) }, ...mend },
    ];
  });

export const metadataDisagrees = rule({
  id: 'metadata-disagrees',
  severity: 'error',
  title: 'Metadata is not of this app',
  message: 'The metadata in “{label}” at {console} states another “{second}” than {idp} shows.',
  why: 'It is the metadata of another app or an older one: users are sent to the wrong app, or read that the signature is not valid.',
  mend: 'Download the metadata of {idp} again, of the very app whose values you took.',
  source: 'SAML2Int SDP-MD01; field reports (Matomo 17075, Spring Security SAML 192)',
  check,
  good: [
    {
      what: 'metadata that states what the IdP shows',
      sp: { holds: { metadataXml: IDP_METADATA } },
      idp: { gives: { ssoUrl: SSO, idpEntityId: ISSUER, certificate: PEM } },
    },
    { what: 'single values instead of metadata', ...GOOD },
  ],
  bad: [
    {
      what: 'another issuer',
      sp: { holds: { metadataXml: IDP_METADATA } },
      idp: { gives: { idpEntityId: ISSUER.replace('exk1', 'exk2') } },
    },
    {
      what: 'another certificate',
      sp: { holds: { metadataXml: IDP_METADATA } },
      idp: { gives: { certificate: OTHER_PEM } },
    },
    {
      what: 'the IdP’s own pages disagree',
      idp: { gives: { metadataXml: IDP_METADATA, ssoUrl: `${SSO}/2` } },
    },
  ],
});
