import { oneCase, tell, together } from '../testing/outcome.ts';
import { runTool } from '../testing/tool.ts';

const paths = process.argv.slice(2);
const { code, output } = await runTool('node_modules/eslint/bin/eslint.js', [
  '--max-warnings=0',
  ...(paths.length > 0 ? paths : ['.']),
]);
const linted = oneCase('lint', code === 0, output);
if (paths.length > 0) {
  tell(linted);
} else {
  // What nobody uses can only be told of the whole.
  const { code: unused, output: list } = await runTool('node_modules/knip/bin/knip.js', [
    '--no-config-hints',
  ]);
  tell(together([linted, oneCase('lint: everything that is there is used', unused === 0, list)]));
}
