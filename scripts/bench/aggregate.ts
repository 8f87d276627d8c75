import { closeSync, mkdtempSync, openAsBlob, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { VALID } from '../../lib/rules/parts/sampleCertificates.ts';
import { entitiesIn, entityIn } from '../../lib/saml/aggregate.ts';
import { readMetadata, writeIdpMetadata } from '../../lib/saml/metadata.ts';
import { atMost, type Row } from './row.ts';

const MEGABYTE = 1_000_000;
const SIZE = 100 * MEGABYTE;
const EVERY_MS = 5;

const ID = (n: number): string => `https://idp-${n}.federation.test/saml`;

/** A federation of that many bytes and a little more; replies with the last entity's ID. */
const write = (file: string): string => {
  const open = openSync(file, 'w');
  const one = writeIdpMetadata({
    idpEntityId: 'ENTITY',
    ssoUrl: 'https://idp.federation.test/sso',
    certificate: VALID,
  }).replace(/<\?xml.*?\?>/, '<!-- an <EntityDescriptor> of the federation -->');
  let size = writeSync(open, '<EntitiesDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata">');
  let count = 0;
  while (size < SIZE) {
    let batch = '';
    for (let i = 0; i < 500; i++) batch += one.replace('ENTITY', ID(count++));
    size += writeSync(open, batch);
  }
  writeSync(open, '</EntitiesDescriptor>');
  closeSync(open);
  return ID(count - 1);
};

/** Memory that is really in use, of the heap and beside it, without what only waits to be collected. */
const inUse = (): number => {
  const { rss } = process.memoryUsage();
  return rss;
};

/** How long it takes, and by how much the process has grown at its largest (resident set). */
const measured = async (deed: () => Promise<void>): Promise<{ ms: number; grown: number }> => {
  globalThis.gc?.();
  const before = inUse();
  let most = before;
  const timer = setInterval(() => {
    most = Math.max(most, inUse());
  }, EVERY_MS);
  const start = performance.now();
  await deed();
  const ms = performance.now() - start;
  clearInterval(timer);
  return { ms, grown: (Math.max(most, inUse()) - before) / MEGABYTE };
};
