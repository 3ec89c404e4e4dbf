import { configureGlobal } from 'fast-check';

/**
 * Loaded before every test file. A change must pass or fail for what it changes, so properties look at the same cases
 * each time; `SEED=random npm test -- unit` looks at others, and a failure then names its seed.
 */
const { SEED = '20261124' } = process.env;
if (SEED !== 'random') configureGlobal({ seed: Number(SEED) });
