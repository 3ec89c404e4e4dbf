export const figures = `
.results { margin-block: 3rem 1rem; padding-block-start: 0.25rem; border-block-start: 3px double var(--line); }
.results h2 { margin-block-start: 1rem; }
.leader { font-size: 1.1875rem; }
.figure { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 0.75rem; margin-block: 0 1rem; }
.figure strong { font-size: 2.75rem; line-height: 1.1; font-variant-numeric: lining-nums tabular-nums; }
table { inline-size: 100%; margin-block: 0 1rem; border-collapse: collapse; }
th, td { padding: 0.625rem 0.75rem 0.625rem 0; text-align: start; vertical-align: top; border-block-end: 1px solid var(--line); }
[dir="rtl"] :is(th, td) { padding: 0.625rem 0 0.625rem 0.75rem; }
thead th { color: var(--soft); font-weight: 600; border-block-end: 2px solid var(--edge); }
tbody th { font-weight: 600; min-inline-size: 9rem; }
.n { text-align: end; }
thead .n, .whole, td.w, .purchases td.n { white-space: nowrap; }
/* Of six columns not all have room for a line each. */
table:has(thead th:nth-child(6)) :is(thead .n, .whole) { white-space: normal; }
.purchases td.w { white-space: normal; }
td { font-variant-numeric: tabular-nums; }
:is(th, td):last-child { padding-inline-end: 0; }
td .bar { min-inline-size: 6rem; }
.purchases, .purchases :is(thead, tbody) { display: block; }
.purchases tr { display: grid; grid-template-columns: minmax(0, 1fr) 16rem 9rem; border-block-end: 1px solid var(--line); }
.purchases thead tr { border-block-end: 2px solid var(--edge); }
.purchases :is(th, td), .purchases thead th { border: 0; }
.purchases td:last-child { grid-column: 1 / -1; padding-block-start: 0; }
.purchases thead th:last-child { position: absolute; inline-size: 1px; overflow: hidden; clip-path: inset(50%); }
.bar { display: block; inline-size: 100%; block-size: 0.625rem; margin-block-start: 0.375rem; }
[dir="rtl"] .bar { transform: scaleX(-1); }
.rail { fill: var(--rail); }
.full { fill: var(--bar); }
.mark { color: var(--soft); font-weight: 400; }
.scroll { position: relative; overflow-x: auto; }
.square :is(th, td) { padding-inline-end: 0.75rem; }
.square :is(td, thead th) { padding-inline: 0.5rem; text-align: center; }
.square .wins { font-weight: 600; background: var(--rail); }
.square td .hint { display: block; font-weight: 400; }
.square [scope="row"] { position: sticky; inset-inline-start: 0; background: var(--ground); }
.place { display: none; }
.many .place { display: inline; }
.many thead .name { position: absolute; inline-size: 1px; overflow: hidden; clip-path: inset(50%); }
.results caption { text-align: start; font-weight: 600; padding-block: 1rem 0.25rem; }
.results caption .hint { display: block; margin: 0; font-weight: 400; }
.rules { inline-size: fit-content; margin: 0 0 1rem; padding: 0; list-style: none; }
.counts td { text-align: end; }
.counts tbody th { font-weight: 400; }
.basis { margin-block-end: 0.25rem; }
.replies { margin-block-start: 3rem; border-block-start: 3px double var(--line); }
.replies h2 { margin-block-start: 1rem; }
.replies article { padding-inline-start: 1.25rem; border-inline-start: 4px solid var(--gold); margin-block: 1.5rem; }
.replies h3 { margin-block-start: 0; }
/* Paper is narrower than a tablet, and has room for a table. */
@media screen and (max-width: 48rem), (max-width: 36rem) {
  .folding, .folding tbody, .folding caption:not(.unseen), .folding th { display: block; }
  .folding thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  .folding tbody { border-block-start: 2px solid var(--edge); }
  .folding tr { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; padding-block: 0.75rem; border-block-end: 1px solid var(--line); }
  .folding tbody th { flex: 1 0 100%; }
  .folding td { min-inline-size: 5.5rem; }
  .folding :is(th, td), [dir="rtl"] .folding :is(th, td) { padding: 0; border: 0; }
  .folding .none { display: none; }
  .folding .n { text-align: start; }
  .folding td.w { white-space: normal; }
  .folding tbody th { min-inline-size: 0; }
  .folding td::before { content: attr(data-title); display: block; font-size: 0.875rem; color: var(--soft); }
  .folding td::before { content: attr(data-title) / ""; }
  .purchases td:last-child { flex-basis: 100%; }
  .many .place { display: none; }
  .square tbody [scope="row"] { position: static; }
  .square tbody td { flex: 1 0 100%; display: flex; gap: 0.5rem; align-items: baseline; text-align: start; }
  .folding.square td:not(.none) { padding-inline: 0.5rem; }
  .square td::before { flex: 1; }
  .square td .hint { min-inline-size: 4rem; }
}
@media (forced-colors: active) {
  .bar { forced-color-adjust: none; }
  .rail { fill: Canvas; stroke: CanvasText; }
  .full { fill: CanvasText; }
}
`;
