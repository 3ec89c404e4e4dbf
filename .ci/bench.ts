// `npm run bench -- NAME`: measures one thing; the last line is its figures as JSON.
import { dispatch } from './runs/dispatch.ts';

await dispatch({
  name: 'bench',
  patterns: ['packages/*/bench/**/*.bench.ts', 'test/bench/**/*.bench.ts'],
});
