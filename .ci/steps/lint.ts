import { oneCase, tell } from '../testing/outcome.ts';
import { runTool } from '../testing/tool.ts';

const paths = process.argv.slice(2);
const { code, output } = await runTool('node_modules/eslint/bin/eslint.js', [
  '--max-warnings=0',
  ...(paths.length > 0 ? paths : ['.']),
]);
tell(oneCase('lint', code === 0, output));
