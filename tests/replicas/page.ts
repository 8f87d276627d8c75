import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const HERE = new URL('./', import.meta.url);

export interface PageOptions {
  title: string;
  language: string;
  /** Client entry below `tests/replicas/`, without extension: `okta/client` for `okta/client.tsx`. */
  script?: string;
  /** Style sheet below `tests/replicas/`, without extension: `okta/style`. */
  style?: string;
  /** What `readState()` gives the client (see `browser.ts`). Plain JSON. */
  state?: unknown;
  /** Demands trusted types for DOM sinks, as the Microsoft portals do. */
  trustedTypes?: boolean;
  /** Markup of the body, written by the replica; texts must be escaped by `escapeHtml`. */
  body?: string;
  /** Further markup of the head: `<meta>` elements. */
  head?: string;
  status?: number;
}

/**
 * A page under a content security policy as strict as the originals': no inline script or style,
 * everything from the same host. The state travels as a data block, which no policy executes.
 */
export const page = (options: PageOptions): Response => {
  const { title, language, script, style, state, body = '<div id="root"></div>' } = options;
  const html = [
    `<!doctype html><html lang="${escapeHtml(language)}"><head><meta charset="utf-8">`,
    `<title>${escapeHtml(title)}</title>`,
    '<meta name="viewport" content="width=device-width">',
    options.head ?? '',
    style ? `<link rel="stylesheet" href="/_replica/${style}.css">` : '',
    state === undefined ? '' : dataBlock(state),
    script ? `<script src="/_replica/${script}.js" defer></script>` : '',
    `</head><body>${body}</body></html>`,
  ].join('');
  return new Response(html, {
    status: options.status ?? 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy(options.trustedTypes ?? false),
      'cache-control': 'no-store',
    },
  });
};

const policy = (trustedTypes: boolean): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    'frame-src https:',
    "base-uri 'none'",
    ...(trustedTypes ? ["require-trusted-types-for 'script'"] : []),
  ].join('; ');

const dataBlock = (state: unknown): string =>
  `<script type="application/json" id="replica-state">${JSON.stringify(state).replaceAll('<', '\\u003c')}</script>`;

/** Text for markup, in element and attribute position alike. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);

/** `/_replica/<folder>/<name>.js|css` → the file of that replica, or null for any other path. */
export const asset = async (path: string): Promise<Response | null> => {
  const match = /^\/_replica\/((?:[a-z0-9-]+\/)*[a-z0-9-]+)\.(js|css)$/.exec(path);
  if (!match?.[1]) return null;
  const [type, text] =
    match[2] === 'js'
      ? ['text/javascript', await bundle(match[1])]
      : ['text/css', await readFile(new URL(`${match[1]}.css`, HERE), 'utf8')];
  return new Response(text, { headers: { 'content-type': `${type}; charset=utf-8` } });
};

const bundles = new Map<string, Promise<string>>();

/** The client of a replica as one classic script; built once in the life of the process. */
export const bundle = (entry: string): Promise<string> => {
  const known = bundles.get(entry);
  if (known) return known;
  const made = build({
    entryPoints: [fileURLToPath(new URL(entry, HERE))],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  }).then((result) => result.outputFiles[0]?.text ?? '');
  bundles.set(entry, made);
  return made;
};
