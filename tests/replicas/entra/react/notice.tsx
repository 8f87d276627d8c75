/** @jsxImportSource react */
import type { Variant } from '../../replica.ts';
import { labelsFor } from '../labels.ts';
import { appName } from '../tenant.ts';

/** What stands on the page of an application that is no SAML one. */
export function Notice({ variant }: { variant: Variant }) {
  return (
    <main className="ms-page">
      <div className="ms-MessageBar" role="status">
        {labelsFor(variant, appName).oidc}
      </div>
    </main>
  );
}
