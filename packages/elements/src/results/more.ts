// What somebody asks for when the figures are there: the table, how it is counted, the steps.
export { announce, prepareAnnouncements } from '../shared/announce.ts';
export { drawHow } from './how.view.ts';
export { drawSteps } from './steps.view.ts';
export { drawTable } from './table.ts';
