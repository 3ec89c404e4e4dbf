// `npm run lint [-- PATH…]`: ESLint on the given paths, or on everything.
import { runInherited } from './testing/tool.ts';

const paths = process.argv.slice(2);
process.exitCode = await runInherited('node_modules/eslint/bin/eslint.js', [
  '--max-warnings=0',
  ...(paths.length > 0 ? paths : ['.']),
]);
