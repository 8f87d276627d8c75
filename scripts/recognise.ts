import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type BrowserContext, chromium } from 'playwright';
import { recogniserScript } from './recogniser.ts';
import { type Answer, readSavedPage } from './saved-page.ts';

const NOTHING: Answer = { console: null, page: null, fields: [] };

const complain = (error: unknown): void => {
  const text = error instanceof Error ? error.message : String(error);
  console.error(text.split('\n')[0]);
  process.exitCode = 1;
};

/** One answer for each page of the folder; one that cannot be read is said to be so, and left empty. */
async function folder(
  read: (file: string) => Promise<Answer>,
  path: string,
): Promise<(Answer & { file: string })[]> {
  const all = [];
  for (const file of readdirSync(path).sort()) {
    if (!/\.html?$/i.test(file) || !statSync(join(path, file)).isFile()) continue;
    const answer = await read(join(path, file)).catch((error: unknown) => {
      complain(error);
      return NOTHING;
    });
    all.push({ file, ...answer });
  }
  return all;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { url: { type: 'string' } },
  });
  const [path] = positionals;
  if (!path) throw new Error('Usage: npm run -s recognise -- FILE.html|FOLDER [--url URL]');
  if (!existsSync(path)) throw new Error(`${path} does not exist.`);
  const browser = await chromium.launch({
    executablePath: process.env.CHROME ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND'],
  });
  try {
    const context: BrowserContext = await browser.newContext({ serviceWorkers: 'block' });
    const script = await recogniserScript();
    const read = (file: string) => readSavedPage(context, script, file, values.url);
    const said = statSync(path).isDirectory() ? await folder(read, path) : await read(path);
    console.log(JSON.stringify(said, null, 2));
  } finally {
    await browser.close();
  }
}

main().catch(complain);
