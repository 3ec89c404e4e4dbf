export const controls = `
form { margin-block: 1.5rem 2.5rem; }
.field { margin: 0 0 1.75rem; padding: 0; border: 0; min-inline-size: 0; }
.field > label, legend { display: block; padding: 0; margin-block-end: 0.375rem; font-weight: 650; font-size: 1.125rem; }
fieldset > legend { float: inline-start; inline-size: 100%; }
fieldset > legend + * { clear: both; }
.part { margin-block: 2.5rem 0; padding-block-start: 0.25rem; border-block-start: 3px double var(--line); }
.part > h2:first-child { margin-block-start: 1rem; }
.part > .field:first-child { margin-block-start: 1rem; }
.kind { margin-block-start: 0; }
.wrong { padding-inline-start: 1rem; border-inline-start: 5px solid var(--wrong); }
.mistake { margin: 0 0 0.5rem; color: var(--wrong); font-weight: 650; }
.summary { margin-block-end: 2rem; padding: 1rem 1.25rem; border: 4px solid var(--wrong); background: var(--wrong-tint); }
.summary h2 { margin: 0 0 0.5rem; }
.summary ul { margin: 0; padding: 0; list-style: none; }
.summary a { display: inline-block; padding-block: 0.375rem; color: var(--wrong); font-weight: 650; }
input, select, textarea, button { font: inherit; color: inherit; }
input:is([type="text"], [type="email"], [type="tel"]), select, textarea {
  inline-size: 100%;
  min-block-size: 2.75rem;
  padding: 0.5rem 0.75rem;
  border: 2px solid var(--edge);
  border-radius: 4px;
  background: var(--ground);
}
select { inline-size: auto; min-inline-size: 10rem; max-inline-size: 100%; }
textarea { display: block; min-block-size: 9rem; resize: vertical; }
[aria-invalid="true"]:is(input, select, textarea), .wrong > :is(input, select, textarea) { border-color: var(--wrong); }
.field > .w2, .date .w2 { inline-size: 4.25rem; }
.field > .w4, .date .w4 { inline-size: 6rem; }
.field > .w10 { inline-size: 12rem; }
.field > .w20 { inline-size: min(100%, 22rem); }
.unit { margin-inline-start: 0.5rem; }
.date { display: flex; flex-wrap: wrap; gap: 0.75rem 1rem; }
.date label { display: block; }
.ticks { display: grid; gap: 0.5rem; }
.ticks.apart { margin-block-start: 1.25rem; }
.tick {
  position: relative;
  display: grid;
  grid-template-columns: auto 1fr;
  gap: 0 0.875rem;
  align-items: start;
  min-block-size: 2.875rem;
  padding: 0.625rem 0.875rem;
  border: 1px solid var(--edge);
  border-radius: 6px;
}
.tick > input { position: relative; z-index: 1; inline-size: 1.375rem; block-size: 1.375rem; margin: 0.0625rem 0 0; accent-color: var(--accent); }
.tick > label { grid-column: 2; }
.tick > label::after { content: ""; position: absolute; inset: 0; cursor: pointer; }
.tick > .hint { grid-column: 2; margin: 0; }
.tick:hover { background: var(--band); }
.tick:has(:checked) { border-color: var(--accent); box-shadow: inset 0 0 0 1px var(--accent); background: var(--tint); }
.tick:has(:focus-visible) { outline: 3px solid var(--ink); outline-offset: 2px; box-shadow: 0 0 0 8px var(--ring); }
.tick > input:focus-visible { outline: none; box-shadow: none; }
.off, .tick.off:hover { color: var(--soft); background: none; border-style: dashed; }
.off > label::after { cursor: not-allowed; }
p.off { padding: 0.625rem 0.875rem; border: 1px dashed var(--edge); border-radius: 6px; }
.across > .ticks { display: flex; flex-wrap: wrap; }
.rows > .field { margin-block-end: 0; padding-block: 1rem; border-block-start: 1px solid var(--line); }
.rows > .field.wrong { padding-inline-start: 1rem; }
.rows > .field > label, .rows > .field > legend { font-size: 1.0625rem; }
.hint + .button { margin-block-start: 1rem; }
.button {
  display: inline-block;
  min-block-size: 3rem;
  padding: 0.625rem 1.75rem;
  border: 2px solid transparent;
  border-radius: 4px;
  background: var(--accent);
  color: var(--on-accent);
  font-weight: 650;
  font-size: 1.125rem;
  cursor: pointer;
}
.button:hover { background: var(--accent-strong); }
.button.quiet { background: none; color: var(--accent); border-color: var(--accent); }
.button.quiet:hover { background: var(--tint); color: var(--accent-strong); }
.buttons { display: flex; flex-wrap: wrap; gap: 1rem; }
@media (min-width: 40rem) {
  .rows > .row { display: grid; grid-template-columns: 1fr auto; align-items: center; gap: 0 1.5rem; }
  .rows > .row > :is(label, .hint, .mistake) { grid-column: 1; }
  .rows > .row > select { grid-column: 2; grid-row: 1 / span 3; }
}
@media (forced-colors: active) {
  .tick:has(:checked) { border: 3px solid Highlight; }
  .tick:has(:focus-visible) { outline-color: Highlight; }
  .button { border-color: ButtonText; }
}
`;
