// Everything that is needed from the first touch on, in one file of its own. Styles come along.
export { check } from './check.ts';
export { loadMore } from './more.ts';
export { noticeDetails } from './notice-details.ts';
export { receipt } from './receipt.ts';
export { adopt } from './adopt.ts';
