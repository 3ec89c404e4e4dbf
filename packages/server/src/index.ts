export { StartError } from './activities/open.ts';
export { versionOf } from './activities/version.ts';
export type { Connection, Log, RequestLine, ResponsesOf, ServerOptions } from './options.ts';
export { ProblemError } from './problem.ts';
export { createServer } from './server.ts';
export type { Server } from './server.ts';
export type {
  Entry,
  Kept,
  Own,
  Progress,
  PublishedVersion,
  Row,
  Shown,
  Step,
  Store,
  Totals,
  Withdrawal,
} from './stores/store.ts';
