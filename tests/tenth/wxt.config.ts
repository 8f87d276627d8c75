import { fileURLToPath } from 'node:url';
import { mergeConfig } from 'vite';
import { defineConfig } from 'wxt';
import base from '../../wxt.config.ts';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** The lines that a console is named by in `lib/consoles/index.ts`. */
const named = (index: string): string =>
  index
    .replace(/^/, `import { slack } from '${path('slack/slack.ts')}';\n`)
    .replace(/(CONSOLES: readonly Console\[\] = \[)/, '$1\n  slack,');

/** The product with one console more, as `CONTRIBUTING.md` adds it, without a change to the product. */
export default defineConfig({
  ...base,
  root: path('../..'),
  outDir: '.output/tenth',
  hooks: {
    'entrypoints:found': (_, found) => {
      const inputPath = path('slack/slack.content.ts');
      found.push({ name: 'slack', inputPath, type: 'content-script' });
    },
  },
  vite: async (env) =>
    mergeConfig((await base.vite?.(env)) ?? {}, {
      plugins: [
        {
          name: 'one-more-console',
          enforce: 'pre',
          transform: (code: string, id: string) =>
            id.endsWith('/lib/consoles/index.ts') ? named(code) : null,
        },
      ],
    }),
});
