import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NAME_ID_FORMATS } from '../../../lib/model/choice.ts';
import type { SetUp } from '../../../lib/model/finding.ts';
import { certificatePem, privateKeyPem, selfSigned } from '../../replicas/certificate.ts';

/** Debian's SimpleSAMLphp, as IdP under `idp.peer.test` and as SP under `sp.peer.test`. */
export interface SimpleSamlPhp {
  hosts: { sp: string; idp: string };
  /** For Chromium's `--host-resolver-rules`, ahead of all others. */
  hostRules: string;
  /** Begins a sign-in at the SP. */
  signIn: string;
  person: { name: string; password: string; shown: string };
  /** What an admin would have carried. */
  setUp: SetUp;
  close(): void;
}

const SP = 'http://sp.peer.test/simplesaml';
const IDP = 'http://idp.peer.test/simplesaml';

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

const answers = async (port: number): Promise<void> => {
  for (let left = 200; left > 0; left--) {
    const found = await fetch(`http://127.0.0.1:${port}/`).catch(() => null);
    if (found) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('PHP’s server does not answer');
};

/** Starts it on loopback with keys of its own; everything it writes is in one folder, gone at the end. */
export const startSimpleSamlPhp = async (): Promise<SimpleSamlPhp> => {
  const run = mkdtempSync(join(tmpdir(), 'simplesamlphp-'));
  for (const folder of ['cert', 'log', 'data', 'temp', 'session']) mkdirSync(join(run, folder));
  const made = {
    sp: await selfSigned('CN=sp.peer.test'),
    idp: await selfSigned('CN=idp.peer.test'),
  };
  for (const [name, { certificate, keys }] of Object.entries(made)) {
    writeFileSync(join(run, 'cert', `${name}.crt`), certificatePem(certificate));
    writeFileSync(join(run, 'cert', `${name}.key`), await privateKeyPem(keys));
  }
  const port = await freePort();
  const router = join(import.meta.dirname, 'router.php');
  const server = spawn(process.env.PHP ?? 'php', ['-S', `127.0.0.1:${port}`, router], {
    stdio: 'ignore',
    env: {
      ...process.env,
      PEER_RUN: run,
      SIMPLESAMLPHP_CONFIG_DIR: join(import.meta.dirname, 'config'),
    },
  });
  await answers(port);
  const certificates = {
    sp: certificatePem(made.sp.certificate),
    idp: certificatePem(made.idp.certificate),
  };
  const idp = {
    idpEntityId: 'http://idp.peer.test/entity',
    ssoUrl: `${IDP}/saml2/idp/SSOService.php`,
    certificate: certificates.idp,
  };
  const sp = {
    spEntityId: 'http://sp.peer.test/entity',
    acsUrl: `${SP}/module.php/saml/sp/saml2-acs.php/sp`,
    spCertificate: certificates.sp,
    nameIdFormat: NAME_ID_FORMATS.emailAddress,
  };
  return {
    hosts: { sp: 'sp.peer.test', idp: 'idp.peer.test' },
    hostRules: `MAP *.peer.test 127.0.0.1:${port}`,
    signIn: `${SP}/module.php/core/authenticate.php?as=sp`,
    person: { name: 'ada', password: 'lovelace', shown: 'ada.lovelace@peer.test' },
    setUp: {
      sp: { console: null, gives: sp, holds: idp },
      idp: { console: null, gives: idp, holds: sp },
    },
    close: () => {
      server.kill();
      rmSync(run, { recursive: true, force: true });
    },
  };
};
