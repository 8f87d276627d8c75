import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CONSOLES } from '../../lib/consoles/index.ts';
import { ACS } from '../../lib/rules/parts/samples.ts';
import { writeValidator } from '../../lib/saml/acsValidator.ts';
import { WHOLE } from '../unit/hostile/mutate.ts';

const folder = fileURLToPath(new URL('../corpus/python3-saml', import.meta.url));

const corpus = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(?:xml|base64|crt)$/.test(entry.name))
  .map((entry) => `${entry.parentPath}/${entry.name}`)
  .toSorted()
  .map((file) => readFileSync(file, 'utf8'));

/** Whole documents of every kind that something reads: what is fed is made of these. */
export const DOCUMENTS: readonly string[] = [...WHOLE, ...corpus];

export const TABLES: readonly string[] = [
  'Name,Email,Status,844-6K7,TEST-844\nAda,ada@acme.example,active,"{""role"":""Admin""}",{}\n',
  'email;account;roles\r\na@b.c;x;"{""r"":[1,2]}"\r\na@b.c;y;{}\r\n',
  '\ufeffEmail\tRole map\nada@acme.example\t{}\n',
];

export const PATTERNS: readonly string[] = [
  writeValidator(ACS),
  '^https:\\/\\/(?:[-a-z0-9]{1,63}\\.){2,5}example\\.com(?::\\d+)?/acs(?:[?#].*)?$',
  '[-a-zA-Z0-9@:%._\\+~#=]{2,256}\\.[a-z]{2,6}\\b([-a-zA-Z0-9@:%_\\+.~#?&//=]*)',
  '((a*)*|b+?)+[^\\w\\s]{3,9}(?<name>c|d|)$',
];

export const DEFINITIONS: readonly string[] = CONSOLES.map((console) => JSON.stringify(console));
