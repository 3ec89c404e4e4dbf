import { oneCase, tell } from '../testing/outcome.ts';
import { runTool } from '../testing/tool.ts';

// TypeScript 7 checks in a third of the time; 6 stays, because the lint's parser is written against it.
// Types hold for the whole project or not at all: a path does not narrow this step.
const { code, output } = await runTool('node_modules/typescript7/bin/tsc', ['--noEmit', '-p', '.']);
tell(oneCase('types', code === 0, output));
