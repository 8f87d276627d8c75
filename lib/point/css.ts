import { TOKENS } from '../guard/css.ts';

export const POINT_CSS = `${TOKENS}
.ring{position:fixed;pointer-events:none;border:2px solid var(--accent);border-radius:6px;box-shadow:0 0 0 2px var(--ground);z-index:2147483647}
.bar{position:fixed;inset:12px auto auto 50%;transform:translateX(-50%);margin:0;z-index:2147483647;width:max-content;max-width:min(560px,calc(100vw - 24px));padding:12px 16px;border:1px solid var(--line);border-radius:12px;background:var(--ground);color:var(--ink);font:13px/18px system-ui,sans-serif;box-shadow:0 8px 28px rgb(0 0 0/.25)}
.bar b{display:block;font-weight:650}
.bar p{margin:4px 0 0;color:var(--quiet)}
.bar .said{min-height:18px;color:var(--ink);overflow-wrap:anywhere}
.row{display:flex;gap:8px;margin-top:8px}
button{font:inherit;padding:4px 12px;border:1px solid var(--line);border-radius:8px;background:var(--soft);color:var(--ink);cursor:pointer}
button:focus-visible{outline:2px solid var(--focus);outline-offset:2px}
[hidden]{display:none}
`;
