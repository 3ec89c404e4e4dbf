export const receipt = `
.receipt {
  position: relative;
  margin-block: 0 2rem;
  padding: 2rem 1rem 1.5rem;
  background: var(--tint);
  border-block: 3px double var(--accent);
  text-align: center;
}
.receipt:focus { outline: none; box-shadow: none; }
.receipt h1 { margin-block-end: 0.5rem; }
.receipt .about { color: var(--soft); }
.receipt .label { margin: 1.25rem 0 0; color: var(--soft); }
.receipt.small { padding-block-start: 0.5rem; }
.seal { inline-size: 3.25rem; block-size: 3.25rem; margin-block-end: 0.75rem; fill: none; stroke: var(--accent); stroke-width: 2.5; stroke-linecap: round; stroke-linejoin: round; }
.code {
  margin: 0.25rem auto 0.75rem;
  font-family: ui-monospace, "Cascadia Mono", "Roboto Mono", "DejaVu Sans Mono", monospace;
  font-size: clamp(1.375rem, 0.75rem + 3.4vw, 2.375rem);
  font-weight: 700;
  letter-spacing: 0.04em;
  line-height: 1.3;
  white-space: nowrap;
}
.code output { display: inline-block; padding: 0.375rem 0.75rem; border: 2px dashed var(--accent); border-radius: 6px; background: var(--ground); user-select: all; -webkit-user-select: all; }
.now { font-size: 1.375rem; margin: 0; }
.receipt .hint { max-inline-size: 34rem; margin-inline: auto; }
.receipt .address a { display: inline-flex; align-items: center; min-block-size: 2.75rem; }
.receipt p:last-child { margin-block-end: 0; }
.printed { display: none; }
.history + .hint, section + .hint { margin-block-start: 1.5rem; }
.withdraw form { margin-block: 0 1rem; }
.withdraw h2 { margin-block-start: 0.5rem; }
.back a { display: inline-flex; align-items: center; min-block-size: 2.75rem; }
.history { margin: 0; padding: 0; list-style: none; }
.history li { position: relative; display: flex; flex-wrap: wrap; gap: 0 1rem; padding-block: 0.5rem; padding-inline-start: 2rem; }
.history li::before { content: ""; position: absolute; inset-inline-start: 0.25rem; inset-block-start: 0.95rem; inline-size: 0.75rem; block-size: 0.75rem; border: 3px solid var(--accent); border-radius: 50%; background: var(--ground); }
.history li:last-child::before { background: var(--accent); }
.history li:not(:last-child)::after { content: ""; position: absolute; inset-inline-start: 0.5625rem; inset-block: 1.7rem -0.95rem; border-inline-start: 2px solid var(--line); }
.history time { color: var(--soft); }
`;
