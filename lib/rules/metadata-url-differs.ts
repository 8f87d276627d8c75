import { differs } from './parts/differs.ts';
import { METADATA_URL } from './parts/samples.ts';
import { rule } from './rule.ts';

export const metadataUrlDiffers = rule({
  id: 'metadata-url-differs',
  severity: 'error',
  title: 'Metadata URL differs',
  message: '“{label}” at {console} differs from “{otherLabel}” at {otherConsole}{near}.',
  why: 'The service provider reads addresses and certificate of another app, or none: users end at the wrong app or at an error page.',
  mend: 'Put the value that {otherConsole} shows into “{label}” at {console}, with everything after its question mark.',
  source: 'SAML2Int SDP-MD01; Microsoft: App Federation Metadata Url',
  check: differs('metadataUrl'),
  good: [
    {
      what: 'the same address',
      sp: { holds: { metadataUrl: METADATA_URL } },
      idp: { gives: { metadataUrl: METADATA_URL } },
    },
    {
      what: 'not used',
      sp: { holds: { metadataUrl: '' } },
      idp: { gives: { metadataUrl: METADATA_URL } },
    },
  ],
  bad: [
    {
      what: 'another app’s',
      sp: { holds: { metadataUrl: METADATA_URL.replace('exk1', 'exk2') } },
      idp: { gives: { metadataUrl: METADATA_URL } },
    },
    {
      what: 'the app’s id cut off',
      sp: {
        holds: {
          metadataUrl:
            'https://login.microsoftonline.com/t/federationmetadata/2007-06/federationmetadata.xml',
        },
      },
      idp: {
        gives: {
          metadataUrl:
            'https://login.microsoftonline.com/t/federationmetadata/2007-06/federationmetadata.xml?appid=1',
        },
      },
    },
  ],
});
