import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnosis } from '../../lib/model/diagnosis.ts';
import { type Exchange, NO_ADDRESS } from '../../lib/model/exchange.ts';
import type { Values } from '../../lib/model/field.ts';
import type { Message } from '../../lib/model/message.ts';
import { diagnose } from '../../lib/trace/diagnose.ts';

const CORPUS = 'tests/corpus/python3-saml';
const EXPECTED = 'tests/corpus/expected';
const FOLDERS = ['responses', 'logout_requests', 'logout_responses'];

/** What the toolkit's own tests say of a message. */
export interface Verdict {
  source: string;
  /** `valid`, the words with which it refuses, or `read`: its tests only read it. */
  verdict: string;
  /** With the checks that only its strict mode makes. */
  strict?: boolean;
  /** Those of ours that say the same; one of them is enough. */
  rules?: string[];
  certificate?: string;
  /** What its settings hold. */
  names?: Pick<Values, 'acsUrl' | 'spEntityId' | 'idpEntityId'>;
  /** Its clock; when the message was issued where the test does not look at it. */
  at?: string;
  /** What the verdict is about can be seen only with the key. */
  encrypted?: boolean;
  nameId?: string;
  issuer?: string;
  statusMessage?: string;
  friendlyName?: string;
  audiences?: string[];
  attribute?: [name: string, value: string];
  sessionIndexes?: string[];
}

export interface Judged {
  file: string;
  expected: Verdict;
  /** What is wrong with our verdict; null when it is theirs. */
  wrong: string | null;
}

const certificateOf = (name: string): string =>
  readFileSync(
    name === 'idp.crt' ? join(CORPUS, 'certs', name) : join(EXPECTED, 'responses', name),
    'utf8',
  );

/** The file as it would be pasted. */
const pasted = (file: string): Exchange => {
  const text = readFileSync(join(CORPUS, file), 'utf8').trim();
  const name = file.startsWith('logout_requests') ? 'SAMLRequest' : 'SAMLResponse';
  const encoded = text.startsWith('<') ? Buffer.from(text).toString('base64') : text;
  return {
    id: 'pasted',
    tab: null,
    at: 0,
    ended: null,
    method: 'POST',
    url: NO_ADDRESS,
    resource: 'document',
    requestHeaders: [],
    requestBody: { form: [[name, encoded]] },
    status: null,
    statusText: '',
    responseHeaders: [],
    responseBody: null,
    error: null,
  };
};

const diagnosed = (file: string, expected: Verdict, now: Date): Promise<Diagnosis> => {
  const { acsUrl, spEntityId, idpEntityId } = expected.names ?? {};
  return diagnose(
    { exchanges: [pasted(file)], dropped: 0 },
    {
      setUp: {
        sp: {
          console: null,
          gives: { ...(acsUrl && { acsUrl }), ...(spEntityId && { spEntityId }) },
          holds: expected.certificate ? { certificate: certificateOf(expected.certificate) } : {},
        },
        idp: { console: null, gives: idpEntityId ? { idpEntityId } : {}, holds: {} },
      },
      consoles: { sp: null, idp: null },
      now,
      label: (_, field) => field,
    },
  );
};

/** What our reading says where their tests name a value. */
const misread = (expected: Verdict, message: Message | null): string | null => {
  const assertion = message?.assertions[0];
  const read: Partial<Record<keyof Verdict, unknown>> = {
    nameId: (message?.logout?.nameId ?? assertion?.nameId)?.value,
    issuer: assertion?.issuer ?? message?.issuer,
    statusMessage: message?.statusMessage,
    friendlyName: assertion?.attributes[0]?.friendlyName,
    audiences: assertion?.audiences.flat(),
    attribute: [
      expected.attribute?.[0],
      assertion?.attributes.find((one) => one.name === expected.attribute?.[0])?.values[0],
    ],
    sessionIndexes: message?.logout?.sessionIndexes,
  };
  for (const [name, value] of Object.entries(read)) {
    const wanted = expected[name as keyof Verdict];
    if (wanted !== undefined && JSON.stringify(wanted) !== JSON.stringify(value))
      return `${name} is read as ${JSON.stringify(value)}`;
  }
  return null;
};

const signed = ({ verified }: Diagnosis): boolean =>
  verified.some((one) => one.fact === 'responseSignature' || one.fact === 'assertionSignature');

const judge = (expected: Verdict, diagnosis: Diagnosis): string | null => {
  const { messages, findings, unchecked } = diagnosis;
  const rules = findings.map((one) => one.rule);
  const errors = findings.filter((one) => one.severity === 'error').map((one) => one.rule);
  const message = messages[0]?.message ?? null;
  if (expected.rules && !expected.rules.some((rule) => rules.includes(rule)))
    return `said is ${rules.join(', ') || 'nothing'}`;
  const wrong = misread(expected, message);
  if (wrong) return wrong;
  const hidden = unchecked.some((one) => one.why === 'encrypted') || message?.logout?.encryptedId;
  if (expected.encrypted && !hidden && !message?.assertions[0]?.encrypted.length)
    return 'claims to have read what is encrypted';
  if (expected.verdict !== 'valid') return null;
  if (errors.length > 0) return `refused for ${errors.join(', ')}`;
  return signed(diagnosis) || hidden || message?.type.startsWith('Logout')
    ? null
    : 'no signature was verified';
};

/** The day on which the strict tests are taken to run. */
const THEIR_DAY = '2024-01-01T00:00:00Z';

const issuedAt = async (file: string): Promise<string> => {
  const { messages } = await diagnosed(file, { source: '', verdict: 'read' }, new Date());
  return messages[0]?.message?.issueInstant ?? THEIR_DAY;
};

/** Every response and logout message of the corpus beside the verdict of its own tests. */
export const judgeCorpus = async (): Promise<Judged[]> => {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(join(CORPUS, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(CORPUS.length + 1)),
  );
  return Promise.all(
    files.map(async (file) => {
      const expected: Verdict = JSON.parse(readFileSync(join(EXPECTED, `${file}.json`), 'utf8'));
      const now = new Date(expected.at ?? (expected.strict ? THEIR_DAY : await issuedAt(file)));
      return { file, expected, wrong: judge(expected, await diagnosed(file, expected, now)) };
    }),
  );
};
