import { pause } from '../browser.ts';
import type { Replica } from '../replica.ts';
import { keeper } from '../variant.ts';
import { adminHost } from './server/admin-host.ts';
import { notFound } from './server/error-pages.ts';
import { instructions } from './server/instructions.ts';
import { addApp, emptyOrg } from './server/org.ts';
import { orgHost } from './server/org-host.ts';
import { DEFAULTS, type Settings } from './settings.ts';

const INSTRUCTIONS = /^\/app\/[^/]+\/([^/]+)\/setup\/help\/SAML_2_0\/instructions$/;

/** The app that an admin who may only look finds there. */
const OTHERS: Settings = {
  ...DEFAULTS,
  label: 'Intranet',
  postBackURL: 'https://intranet.example/saml/acs',
  audienceRestriction: 'https://intranet.example/saml',
};

/** Names under okta.com that are no org. */
const RESERVED = ['www', 'help', 'support', 'developer', 'saml-doc', 'oinmanager'];

/**
 * Okta: any org, `dev-1-admin.okta.com` its console and `dev-1.okta.com` its own host. Flavours, any
 * of them in one string: `react` (wizard on React controls instead of Backbone), `classic` (wordings
 * and Sign On tab until about 2022, as `old`), `ja` (Japanese console), `unassigned` (a new app is
 * assigned to nobody), `readonly` (an admin who may look at the one app and change nothing), `expired`
 * (the session ends while the wizard is being filled). Whoever signs in is `jdoe`, user@acme.example.
 */
export const okta = (): Replica => {
  let org = emptyOrg();
  return {
    id: 'okta',
    hosts: ['*.okta.com'],
    async reset(variant) {
      org = emptyOrg(variant);
      if (org.look.readonly) await addApp(org, 'dev-1', OTHERS);
    },
    async handle(request) {
      const { pathname, hostname } = request.url;
      const name = hostname.replace(/\..*$/, '');
      if (RESERVED.includes(name)) return notFound();
      if (request.method === 'POST') await pause(org.variant.slow);
      const helpId = INSTRUCTIONS.exec(pathname)?.[1];
      const helped = org.apps.find((app) => app.appId === helpId);
      if (helped) {
        await pause(org.variant.slow);
        return instructions(hostname, org, helped);
      }
      return name.endsWith('-admin') ? adminHost(org, request) : orgHost(org, request);
    },
    keep: keeper(
      () => org,
      (kept) => {
        org = kept;
      },
    ),
    saved: () =>
      org.apps.map(({ keys, ...app }) => ({
        ...app,
        certificate: keys.find((key) => key.kid === app.activeKid)?.certificate,
      })),
  };
};
