// `npm run format [-- PATH…]`: writes the given paths, or everything, in the one format.
import { runInherited } from './testing/tool.ts';

const paths = process.argv.slice(2);
process.exitCode = await runInherited('node_modules/prettier/bin/prettier.cjs', [
  '--write',
  '--log-level=warn',
  ...(paths.length > 0 ? paths : ['.']),
]);
