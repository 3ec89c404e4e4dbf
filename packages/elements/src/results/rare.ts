// What only some activities need to be shown: figures that counts and shares alone do not say, and why there are none.
// Others import it from here, so that all of it is one file.
export { explain } from './explaining.view.ts';
export { measureOf, rowsOf, type Measure, type RareRow } from './rare-rows.ts';
export { rareWords } from './rare-words.ts';
export { drawRare } from './rare.view.ts';
