/**
 * Says what files are, decodes and checks them, as JSON on standard output: one object for one file,
 * an array with `file` in each for several.
 * Usage: inspect FILE… [--connection FILE] [--certificate FILE] [--key FILE]
 *   [--now INSTANT] [--locale en|de]
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { inspect } from '../lib/inspect/inspect.ts';
import { openSetUp } from '../lib/inspect/setUps.ts';
import { type Inspection, unread } from '../lib/inspect/told.ts';
import { pickLocale } from '../lib/locale/text.ts';
import type { SetUp } from '../lib/model/finding.ts';
import { decodeText } from '../lib/saml/bytes.ts';
import { certificatesIn } from '../lib/saml/certificates.ts';
import { type OpeningKey, readOpeningKey } from '../lib/saml/encryption/privateKey.ts';

const stop = (sentence: string): never => {
  console.error(sentence);
  process.exit(2);
};

const arguments_ = () => {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        connection: { type: 'string' },
        certificate: { type: 'string' },
        key: { type: 'string' },
        now: { type: 'string' },
        locale: { type: 'string' },
      },
    });
  } catch {
    return stop(
      'Usage: inspect FILE… [--connection FILE] [--certificate FILE] [--key FILE] [--now INSTANT]',
    );
  }
};

const read = (file: string): Uint8Array | null => {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
};

const connection = (file: string | undefined): SetUp | undefined => {
  if (file === undefined) return undefined;
  const bytes = read(file);
  const reading = openSetUp((bytes && decodeText(bytes)) ?? '');
  return 'setUp' in reading ? reading.setUp : stop(`${file} is no set-up file.`);
};

/** A certificate in any form, DER too. */
const certificates = (file: string | undefined): string[] | undefined => {
  if (file === undefined) return undefined;
  const found = certificatesIn(read(file) ?? new Uint8Array()).map(({ der }) => der);
  return found.length > 0 ? found : stop(`${file} is no certificate.`);
};

/** A private key, to open what is encrypted. */
const openingKey = async (file: string | undefined): Promise<OpeningKey | undefined> => {
  if (file === undefined) return undefined;
  const bytes = read(file);
  const reading = await readOpeningKey((bytes && decodeText(bytes)) ?? '');
  return 'ok' in reading ? reading.ok : stop(`${file} is no private key that can be used.`);
};

const { values, positionals } = arguments_();
const setUp = connection(values.connection);
const now = values.now === undefined ? new Date() : new Date(values.now);
if (Number.isNaN(now.getTime())) stop('--now takes an instant such as 2026-11-21T12:00:00Z.');
const files = positionals.length > 0 ? positionals : values.connection ? [values.connection] : [];
if (files.length === 0) stop('Name a file to inspect.');

const held = positionals.length > 0 ? setUp : undefined;
const trusted = certificates(values.certificate);
const key = await openingKey(values.key);
const options = {
  now,
  locale: pickLocale([values.locale ?? 'en']),
  ...(held && { setUp: held }),
  ...(trusted && { certificates: trusted }),
  ...(key && { key }),
};
const results: (Inspection & { file: string })[] = [];
for (const file of files) {
  const bytes = read(file);
  if (bytes === null) {
    console.error(`${file} can’t be read.`);
    process.exitCode = 1;
  }
  const result = bytes === null ? unread('unknown', 'noFile') : await inspect(bytes, options);
  results.push({ file, ...result });
}
const [only] = results;
if (results.length === 1 && only !== undefined) {
  const { file: _, ...result } = only;
  console.log(JSON.stringify(result, null, 2));
} else console.log(JSON.stringify(results, null, 2));
