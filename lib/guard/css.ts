/** Tokens as in the popup; both themes by the reader's setting, since consoles seldom have a dark one. */
export const TOKENS = `
:host{--ground:#fff;--ink:#16202c;--quiet:#5b6775;--line:#dfe3e8;--soft:#f4f6f9;--accent:#1f5fbf;--on:#fff;--ok:#18794e;--oksoft:#e9f5ee;--bad:#c4281c;--badsoft:#fdecea;--focus:#1f5fbf}
@media (prefers-color-scheme:dark){:host{--ground:#12181f;--ink:#e8edf2;--quiet:#a4b0bd;--line:#2b3541;--soft:#1b232c;--accent:#6ea8ff;--on:#0b1320;--ok:#5fce98;--oksoft:#12291f;--bad:#ff8a80;--badsoft:#3a1b1b;--focus:#6ea8ff}}
*{box-sizing:border-box}
`;

export const MARKS_CSS = `${TOKENS}
.ring{position:fixed;pointer-events:none;border:2px solid var(--tone);border-radius:6px;z-index:2147483646}
.note{position:fixed;pointer-events:none;z-index:2147483646;display:flex;align-items:center;gap:4px;padding:0 8px;border:1px solid var(--tone);border-radius:9px;font:600 11px/16px system-ui,sans-serif;color:var(--tone);background:var(--back);max-width:280px;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.note svg{flex:none}
.note.bare{padding:2px;font-size:0}
.agrees,.filled{--tone:var(--ok);--back:var(--oksoft)}
.differs{--tone:var(--bad);--back:var(--badsoft)}
`;

export const DIALOG_CSS = `${TOKENS}
dialog{width:min(440px,calc(100vw - 32px));max-height:calc(100vh - 64px);overflow:auto;padding:20px;border:1px solid var(--line);border-radius:12px;background:var(--ground);color:var(--ink);font:13px/1.5 system-ui,sans-serif;box-shadow:0 16px 48px #0006}
dialog::backdrop{background:#0b132066}
header{display:flex;align-items:center;gap:12px;margin-bottom:12px}
header svg{flex:none;color:var(--on);background:var(--accent);border-radius:6px}
h1{margin:0;font-size:16px;line-height:22px}
h2{margin:0;font-size:13px;line-height:20px}
p{margin:2px 0 8px;color:var(--quiet);overflow-wrap:anywhere}
.finding{padding:8px 0;border-top:1px solid var(--line)}
dl{margin:4px 0 8px;padding:8px;border-radius:8px;background:var(--soft)}
dt{color:var(--quiet);font-size:11px;line-height:16px}
dd{margin:0 0 4px;font:12px/18px ui-monospace,monospace;overflow-wrap:anywhere;white-space:pre-wrap}
dd:last-child{margin:0}
del,ins{border-radius:3px;font-weight:700;text-decoration:none}
del{background:var(--badsoft);color:var(--bad);box-shadow:inset 0 -2px}
ins{background:var(--oksoft);color:var(--ok);outline:1px dashed;outline-offset:-1px}
.hidden{padding:0 4px;font:11px system-ui,sans-serif;white-space:nowrap}
.gap{margin:0 1px;border-inline-start:2px dotted var(--quiet)}
.row{display:flex;flex-wrap:wrap;gap:8px;align-items:center;margin-top:12px}
button{min-height:32px;padding:0 14px;border-radius:8px;border:1px solid var(--line);background:var(--ground);color:var(--ink);font:600 13px system-ui,sans-serif;cursor:pointer}
button.primary{border-color:var(--accent);background:var(--accent);color:var(--on)}
button.quiet{margin-inline-start:auto;border-color:transparent;color:var(--quiet);font-weight:400}
button:hover{background:var(--soft)}
button.primary:hover{background:var(--accent);filter:brightness(.9)}
button:focus-visible{outline:2px solid var(--focus);outline-offset:2px}
`;
