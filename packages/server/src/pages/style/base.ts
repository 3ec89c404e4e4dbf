// Colours are pairs of at least 4.5:1 for text and 3:1 for controls, in both schemes.
export const base = `
:root {
  --ground: #fdfcfa;
  --band: #f3f1ea;
  --tint: #e9f2f1;
  --ink: #1a2224;
  --soft: #4c585b;
  --line: #c9c6ba;
  --edge: #6e7a7c;
  --accent: #0b5a5e;
  --accent-strong: #07393c;
  --on-accent: #ffffff;
  --gold: #b9862f;
  --wrong: #a3121f;
  --wrong-tint: #fdf1ef;
  --ring: #ffbf3f;
  --bar: #2f7d80;
  --rail: #e3dfd3;
  color-scheme: light dark;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #111617;
    --band: #182022;
    --tint: #16292b;
    --ink: #e8ecea;
    --soft: #aab6b6;
    --line: #3a4648;
    --edge: #8b999a;
    --accent: #86d3cf;
    --accent-strong: #b4e7e4;
    --on-accent: #06282a;
    --gold: #d9ab5b;
    --wrong: #ff9d94;
    --wrong-tint: #2c1817;
    --ring: #ffbf3f;
    --bar: #63b7b4;
    --rail: #2b3638;
  }
}
*, ::before, ::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  display: grid;
  grid-template-rows: auto 1fr auto;
  grid-template-columns: minmax(0, 1fr);
  min-block-size: 100vh;
  margin: 0;
  background: var(--ground);
  color: var(--ink);
  font: 1.0625rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Arabic", sans-serif;
  overflow-wrap: break-word;
}
h1, h2, h3, .agency {
  font-family: Charter, "Bitstream Charter", "Iowan Old Style", Georgia, "Noto Serif", "Noto Naskh Arabic", serif;
  font-weight: 700;
  line-height: 1.2;
  text-wrap: balance;
}
h1 { font-size: clamp(1.5rem, 1.2rem + 1.75vw, 2.375rem); margin: 0 0 1rem; letter-spacing: -0.01em; }
h2 { font-size: 1.375rem; margin: 2.5rem 0 0.75rem; }
h3 { font-size: 1.1875rem; margin: 1.5rem 0 0.5rem; }
h4 { font-size: 1.0625rem; margin: 1rem 0 0.25rem; }
:lang(ar) :is(h1, h2, h3), :is(h1, h2, h3):lang(ar) { line-height: 1.45; letter-spacing: 0; }
p { margin: 0 0 1rem; }
a { color: var(--accent); text-underline-offset: 0.18em; text-decoration-thickness: 1px; }
a:hover { color: var(--accent-strong); text-decoration-thickness: 3px; }
:focus-visible, [autofocus]:focus {
  outline: 3px solid var(--ink);
  outline-offset: 2px;
  box-shadow: 0 0 0 8px var(--ring);
  border-radius: 3px;
}
.unseen {
  position: absolute;
  inline-size: 1px;
  block-size: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
.skip { position: absolute; inset-inline-start: 1rem; inset-block-start: -6rem; padding: 0.75rem 1rem; background: var(--ground); z-index: 1; }
.skip:focus { inset-block-start: 0.75rem; }
.top { background: var(--band); border-block-start: 6px solid var(--accent); border-block-end: 1px solid var(--line); }
.top > div, .bottom > div, main { inline-size: 100%; max-inline-size: 44rem; margin-inline: auto; padding-inline: 1.25rem; }
.top > div { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0 1.5rem; min-block-size: 3.5rem; padding-block: 0.5rem; }
.agency { margin: 0; padding-block: 0.25rem; font-size: 1.125rem; }
.agency::before { content: ""; display: inline-block; inline-size: 0.55em; block-size: 0.55em; margin-inline-end: 0.6em; background: var(--gold); transform: rotate(45deg); }
.languages ul { display: flex; flex-wrap: wrap; gap: 0 0.25rem; margin: 0; padding: 0; list-style: none; }
.languages li > * { display: inline-flex; align-items: center; min-block-size: 2.75rem; padding-inline: 0.5rem; }
.languages [aria-current] { font-weight: 650; border-block-end: 3px solid var(--accent); }
main { padding-block: 2rem 3rem; }
.lead { font-size: 1.1875rem; color: var(--soft); white-space: pre-line; max-inline-size: 60ch; }
.closing { display: inline-block; padding-inline-start: 0.75rem; border-inline-start: 4px solid var(--gold); }
.purpose, .statement, .said { white-space: pre-line; }
.hint, .optional { color: var(--soft); }
.optional { font-weight: 400; }
.hint { margin: 0 0 0.5rem; }
.emergency { padding: 0.75rem 1rem; border: 2px solid var(--wrong); border-inline-start-width: 8px; background: var(--wrong-tint); }
.state, .message { padding: 1rem 1.25rem; margin-block: 0 1.5rem; background: var(--tint); border-inline-start: 6px solid var(--accent); }
.state :is(h1, h2), .state p:last-child, .message p:last-child { margin-block: 0 0.5rem; }
.state p:last-child, .message p:last-child { margin-block-end: 0; }
details { margin-block: 1rem; border-block: 1px solid var(--line); }
summary { display: list-item; padding-block: 0.625rem; color: var(--accent); font-weight: 600; cursor: pointer; }
summary:hover { text-decoration: underline; }
details > :not(summary) { margin-block-end: 1rem; }
dl { margin: 0 0 1rem; }
dl > div { padding-block: 0.5rem; border-block-start: 1px solid var(--line); }
dl > div:first-child { border: 0; }
dt { font-weight: 600; }
dd { margin: 0; }
.version { font-family: ui-monospace, monospace; color: var(--soft); overflow-wrap: anywhere; }
.bottom { border-block-start: 1px solid var(--line); background: var(--band); }
.bottom > div { padding-block: 0.5rem; }
.bottom a { display: inline-flex; align-items: center; min-block-size: 2.75rem; }
@media (min-width: 40rem) {
  dl > div { display: grid; grid-template-columns: 13rem 1fr; gap: 1rem; }
}
@media (forced-colors: active) {
  .agency::before { background: CanvasText; forced-color-adjust: none; }
  :focus-visible { outline-color: Highlight; }
}
@media (prefers-reduced-motion: no-preference) {
  .button, .tick { transition: background-color 0.12s, border-color 0.12s; }
}
`;
