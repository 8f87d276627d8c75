import { resolve } from 'node:path';
import { build } from 'esbuild';

const LIB = resolve(import.meta.dirname, '../lib');

/** The recogniser and the built-in consoles as one script that leaves them on `globalThis.ferry`. */
export const recogniserScript = async (): Promise<string> => {
  const { outputFiles } = await build({
    stdin: {
      contents: [
        "import { recognise as plain } from './recognise/recognise.ts';",
        "import { shapedNear } from './recognise/shaped.ts';",
        "import { unlabelledAt } from './recognise/unlabelled.ts';",
        'export const recognise = (d, u, c, g) => plain(d, u, c, g, { made: shapedNear, unlabelled: unlabelledAt });',
        "export { GENERIC } from './recognise/generic.ts';",
        "export * from './recognise/selector.ts';",
        "export * from './recognise/watch.ts';",
        "export { CONSOLES } from './consoles/index.ts';",
      ].join('\n'),
      resolveDir: LIB,
      loader: 'ts',
    },
    bundle: true,
    format: 'iife',
    globalName: 'globalThis.ferry',
    target: 'es2022',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
};
