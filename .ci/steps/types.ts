import { oneCase, tell } from '../testing/outcome.ts';
import { runTool } from '../testing/tool.ts';

// Types hold for the whole project or not at all: a path does not narrow this step.
const { code, output } = await runTool('node_modules/typescript/bin/tsc', ['--noEmit', '-p', '.']);
tell(oneCase('types', code === 0, output));
