import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { VALID } from '../../lib/rules/parts/sampleCertificates.ts';
import { writeIdpMetadata } from '../../lib/saml/metadata.ts';
import type { Measured } from './aggregateSearch.ts';
import { atMost, type Row } from './row.ts';

const SIZE = 100_000_000;
/** With these an entity is as large as those of research federations are on average. */
const CERTIFICATES = 4;

const PLACE = 'ENTITY';
const idOf = (n: number): string => `https://idp-${n}.federation.test/idp/shibboleth`;

const entity = (): string => {
  const xml = writeIdpMetadata({
    idpEntityId: PLACE,
    ssoUrl: 'https://idp.federation.test/sso',
    idpSloUrl: 'https://idp.federation.test/slo',
    certificate: VALID,
  });
  const [key = ''] = /<md:KeyDescriptor[\s\S]*<\/md:KeyDescriptor>/.exec(xml) ?? [];
  return xml
    .replace(/<\?xml.*?\?>/, '<!-- an <EntityDescriptor> of the federation -->')
    .replace(key, key.repeat(CERTIFICATES));
};

/** A federation of 100 MB and a little more; replies with the last entity's ID. */
const write = (file: string): string => {
  const one = entity();
  const open = openSync(file, 'w');
  let size = writeSync(open, '<EntitiesDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata">');
  let count = 0;
  while (size < SIZE) {
    let batch = '';
    for (let i = 0; i < 100; i++) batch += one.replace(PLACE, idOf(count++));
    size += writeSync(open, batch);
  }
  writeSync(open, '</EntitiesDescriptor>');
  closeSync(open);
  return idOf(count - 1);
};

const search = (...args: string[]): Measured => {
  const script = ['--expose-gc', 'scripts/bench/aggregateSearch.ts'];
  const { stdout } = spawnSync(process.execPath, [...script, ...args], { encoding: 'utf8' });
  return JSON.parse(stdout);
};

/** A federation is listed, and its last entity found, as the UI does with a file that is dropped. */
export const aggregate = (): Row[] => {
  const folder = mkdtempSync(join(tmpdir(), 'federation-'));
  try {
    const file = join(folder, 'federation.xml');
    const last = write(file);
    const listed = search(file);
    const found = search(file, last);
    if (listed.entityId !== last || found.entityId !== last)
      throw new Error('The last entity was not found.');
    const of = `of ${listed.count} entities; listing them all: ${listed.ms.toFixed(0)} ms`;
    const how = `its resident set, every 5 ms, beside that at the start, garbage collected every 4 MB; ${listed.grown.toFixed(1)} MB while all are listed`;
    return [
      atMost('last entity of a federation of 100 MB, found', found.ms, 'ms', 10_000, of),
      atMost(
        'growth of the process that searches a federation of 100 MB',
        Math.max(listed.grown, found.grown),
        'MB',
        32,
        how,
      ),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
};
