/** `npm run sandbox`: the replicas of the consoles, until Ctrl+C. */
import { startReplicas } from '../tests/replicas/server.ts';

/** Where each console's journey begins. */
const PLACES = [
  [
    'sipgate',
    'https://app.sipgate.com/account/sso',
    'sign-in: https://login.sipgate.com/sso/start',
  ],
  [
    'CleverTap',
    'https://eu1.dashboard.clevertap.com/4R8-77K-9Z6Z/organization/sso',
    'sign-in: https://eu1.dashboard.clevertap.com/login.html',
  ],
  ['Okta', 'https://dev-1-admin.okta.com/admin/apps/saml-wizard/create', ''],
  ['Entra', 'https://entra.microsoft.com/', ''],
] as const;

const server = await startReplicas();
console.log(`The replicas of ${Object.keys(server.replicas).join(', ')} are up. Open them in a browser started so:

  ${process.env.CHROME ?? 'chromium'} --user-data-dir="$(mktemp -d)" --ignore-certificate-errors \\
    --host-resolver-rules="${server.hostRules}"

In Firefox, set the HTTPS proxy to 127.0.0.1, port ${server.proxyPort}, and accept the certificate.
`);
for (const [name, address, note] of PLACES) console.log(`  ${name.padEnd(10)} ${address}  ${note}`);
console.log('\nCtrl+C ends them.');

process.on('SIGINT', () => {
  server.close().then(() => process.exit(0));
});
