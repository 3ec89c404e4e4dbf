export const print = `
@media print {
  :root { --ground: #fff; --band: #fff; --tint: #fff; --ink: #000; --soft: #333; --line: #999; --edge: #555; --accent: #000; --gold: #000; --bar: #555; --rail: #ddd; color-scheme: light; }
  @page { margin: 18mm; }
  body { font-size: 12pt; }
  .skip, .languages, .bottom, .withdraw, .back, .button, .buttons, .summary { display: none; }
  .top { border-block-start: 0; }
  .top > div, main { max-inline-size: none; padding-inline: 0; }
  main { padding-block: 8mm; }
  .receipt, .field, tr, article { break-inside: avoid; }
  .receipt { border: 1.5pt solid #000; }
  .receipt .address a { display: none; }
  .printed { display: block; overflow-wrap: anywhere; }
  details::details-content { content-visibility: visible; block-size: auto; }
  a { color: inherit; }
}
`;
