import type { MetadataEntity } from '../saml/metadata.ts';
import { writeSpMetadata } from '../saml/metadataWriter.ts';
import { VALID } from './parts/sampleCertificates.ts';
import { ACS, SP, SP_METADATA } from './parts/samples.ts';
import { spEntities } from './parts/spMetadata.ts';
import { type Hit, rule, type Sight } from './rule.ts';

const hasNoKey = ({ authnRequestsSigned, certificates }: MetadataEntity): boolean =>
  authnRequestsSigned === true &&
  !certificates.some((c) => c.role === 'sp' && c.use !== 'encryption' && c.body !== '');

const check = (s: Sight): Hit[] =>
  spEntities(s).some(hasNoKey) ? [{ side: 'sp', fields: ['spMetadataXml'] }] : [];

const signing = (metadata: string): string =>
  metadata.replace('<md:SPSSODescriptor', '<md:SPSSODescriptor AuthnRequestsSigned="true"');
const WITH_KEY = writeSpMetadata({ acsUrl: ACS, spEntityId: SP, spCertificate: VALID });

export const spMetadataWithoutKey = rule({
  id: 'sp-metadata-without-key',
  severity: 'error',
  title: 'Signed requests without a certificate',
  message:
    'The metadata file of {sp} says that its requests are signed, and holds no certificate to verify them with.',
  why: 'An identity provider that goes by the file refuses every request: users see its error page in place of the sign-in page.',
  mend: 'Download the metadata of {sp} again once its request signing is set up, or turn request signing off there.',
  source: 'SAML metadata 2.4.4 (AuthnRequestsSigned); UK federation check_saml2_sp_signedrequests',
  check,
  good: [
    {
      what: 'signed requests and a certificate',
      sp: { gives: { spMetadataXml: signing(WITH_KEY) } },
    },
    { what: 'requests that are not signed', sp: { gives: { spMetadataXml: SP_METADATA } } },
  ],
  bad: [
    { what: 'no certificate at all', sp: { gives: { spMetadataXml: signing(SP_METADATA) } } },
    {
      what: 'one for encryption alone',
      sp: {
        gives: {
          spMetadataXml: signing(WITH_KEY).replace('use="signing"', 'use="encryption"'),
        },
      },
    },
  ],
});
