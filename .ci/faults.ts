// `npm run faults -- NAME`: breaks one thing on purpose and counts what was lost.
import { dispatch } from './runs/dispatch.ts';

await dispatch({ name: 'faults', patterns: ['test/faults/**/*.faults.ts'] });
