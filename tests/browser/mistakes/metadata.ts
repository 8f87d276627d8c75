import { issuer, metadataUrl, tenantId } from '../../replicas/entra/tenant.ts';
import type { Mistake } from './mistake.ts';
import type { Planted } from './planted.ts';

/** What is right in CleverTap's older page, and what is at hand beside it. */
export interface Right extends Planted {
  metadataXml: string;
  spMetadata: string;
}

const OTHER_TENANT = '7d1f2a58-93d4-4e0b-a7c5-1b8e4f7d2a90';

/** Mistakes in *MetaData XML*. */
export const MISTAKES: readonly Mistake<Right, string>[] = [
  {
    what: 'CleverTap’s own metadata',
    finding: 'metadata-of-the-wrong-kind',
    enter: (r) => r.spMetadata,
  },
  {
    what: 'metadata that was not copied to its end',
    finding: 'metadata-unreadable',
    enter: (r) => r.metadataXml.slice(0, 3000),
  },
  {
    what: 'the metadata’s address instead of the metadata',
    finding: 'metadata-unreadable',
    enter: () => metadataUrl,
  },
  {
    what: 'a sign-in page that was downloaded for the metadata',
    finding: 'metadata-unreadable',
    enter: () => '<!doctype html><html><head><title>Sign in</title></head><body></body></html>',
  },
  {
    what: 'a certificate instead of the metadata',
    finding: 'metadata-unreadable',
    enter: (r) => r.another,
  },
  {
    what: 'the metadata of another tenant',
    finding: 'metadata-disagrees',
    enter: (r) => r.metadataXml.replaceAll(tenantId, OTHER_TENANT),
  },
  {
    what: 'metadata whose issuer lost its slash',
    finding: 'metadata-disagrees',
    enter: (r) => r.metadataXml.replace(`"${issuer}"`, `"${issuer.slice(0, -1)}"`),
  },
  {
    what: 'metadata with another certificate',
    finding: 'metadata-disagrees',
    enter: (r) =>
      r.metadataXml.replace(
        /(<X509Certificate>)[^<]*/g,
        `$1${r.another.replace(/-----[^-]+-----|\s/g, '')}`,
      ),
  },
];
