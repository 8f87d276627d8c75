/** `npm run sandbox`: the replicas of the consoles, until Ctrl+C. */
import { startReplicas } from '../tests/replicas/server.ts';
import { PLACES } from './places.ts';

const server = await startReplicas();
console.log(`The replicas of ${Object.keys(server.replicas).join(', ')} are up. Open them in a browser started so:

  ${process.env.CHROME ?? 'chromium'} --user-data-dir="$(mktemp -d)" --ignore-certificate-errors \\
    --host-resolver-rules="${server.hostRules}"

In Firefox, set the HTTPS proxy to 127.0.0.1, port ${server.proxyPort}, and accept the certificate.
`);
for (const { name, address, signIn } of PLACES)
  console.log(`  ${name.padEnd(11)} ${address}${signIn ? `  sign-in: ${signIn}` : ''}`);
console.log('\nCtrl+C ends them.');

process.on('SIGINT', () => {
  server.close().then(() => process.exit(0));
});
