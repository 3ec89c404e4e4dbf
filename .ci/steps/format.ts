import { oneCase, tell } from '../testing/outcome.ts';
import { runTool } from '../testing/tool.ts';

const paths = process.argv.slice(2);
const { code, output } = await runTool('node_modules/prettier/bin/prettier.cjs', [
  '--check',
  '--log-level=warn',
  ...(paths.length > 0 ? paths : ['.']),
]);
tell(oneCase('format: npm run format mends it', code === 0, output));
