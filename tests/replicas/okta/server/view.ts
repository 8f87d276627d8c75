import type { AppView } from '../app-view.ts';
import {
  certificatePath,
  embedLink,
  instancePath,
  instructionsUrl,
  issuerOf,
  metadataUrl,
  signOnUrl,
  signOutUrl,
} from './addresses.ts';
import { bodyOf } from './keys.ts';
import { type App, keyOf } from './org.ts';

const date = (when: Date): string =>
  when.toLocaleDateString('en-US', { month: 'short', day: 'numeric', year: 'numeric' });

/** An app as its page shows it, under the host by which it was asked for. */
export const viewOf = (host: string, app: App): AppView => ({
  appId: app.appId,
  path: instancePath(app),
  settings: app.settings,
  assigned: app.assigned,
  embedLink: embedLink(host, app),
  editHref: `/admin/apps/saml-wizard/edit/${app.appName}/${app.appId}`,
  metadataUrl: metadataUrl(host, app),
  signOnUrl: signOnUrl(host, app),
  signOutUrl: signOutUrl(host, app),
  issuer: issuerOf(app),
  certificateBody: bodyOf(keyOf(app, null)?.certificate ?? ''),
  certificateHref: certificatePath(app),
  instructionsHref: instructionsUrl(host, app),
  certificates: app.keys.map((key) => ({
    kid: key.kid,
    type: key.type,
    created: date(key.created),
    expires: date(key.expires),
    active: key.kid === app.activeKid,
    metadataHref:
      key.kid === app.activeKid
        ? metadataUrl(host, app)
        : `${metadataUrl(host, app)}?kid=${key.kid}`,
    downloadHref: `${certificatePath(app)}?kid=${key.kid}`,
  })),
});
