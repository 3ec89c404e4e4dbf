// `npm run fuzz -- NAME`: sends what nobody should send, on loopback only, and counts the answers.
import { dispatch } from './runs/dispatch.ts';

await dispatch({ name: 'fuzz', patterns: ['test/fuzz/**/*.fuzz.ts'] });
