#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { TallyError } from '../errors.ts';
import { countCommand } from './count-command.ts';
import { scoreCommand } from './score-command.ts';

const isMissing = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'code' in error && 'syscall' in error;

/** What went wrong, in one line that names file and line. */
function explain(error: unknown, file: string): string {
  if (error instanceof TallyError) {
    return error.line === undefined ? error.message : `${file}:${error.line}: ${error.message}`;
  }
  if (isMissing(error)) return `${file}: cannot be read (${error.code ?? 'unknown'}).`;
  throw error;
}

const program = new Command('suara-tally')
  .description('Counts ballots and scores ratings, so that anyone can check a published result.')
  .exitOverride();
for (const command of [countCommand(), scoreCommand()]) {
  program.addCommand(command.exitOverride());
}

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 1;
  else {
    const file = program.commands.map((command) => command.args[0]).find(Boolean) ?? '';
    process.stderr.write(`${explain(error, file)}\n`);
    process.exitCode = 1;
  }
}
