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
        "import { GENERIC } from './recognise/generic.ts';",
        "import * as selector from './recognise/selector.ts';",
        "import * as watch from './recognise/watch.ts';",
        "import { CONSOLES } from './consoles/index.ts';",
        'const recognise = (d, u, c, g) => plain(d, u, c, g, { made: shapedNear, unlabelled: unlabelledAt });',
        'globalThis.ferry = { recognise, GENERIC, CONSOLES, ...selector, ...watch };',
      ].join('\n'),
      resolveDir: LIB,
      loader: 'ts',
    },
    bundle: true,
    format: 'iife',
    target: 'es2022',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
};
