import { Command, CommanderError } from 'commander';
import { TallyError } from '../errors.ts';
import { countCommand } from './count-command.ts';
import { scoreCommand } from './score-command.ts';

/** Where the program writes. */
export interface Output {
  out: (text: string) => void;
  err: (text: string) => void;
}

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

/**
 * Runs `suara-tally` with the arguments after its name.
 *
 * @returns The exit code: 0, or 1 after a message that names file and line.
 */
export async function main(args: readonly string[], { out, err }: Output): Promise<number> {
  const program = new Command('suara-tally')
    .description('Counts ballots and scores ratings, so that anyone can check a published result.')
    .exitOverride();
  for (const command of [countCommand(out), scoreCommand(out)]) program.addCommand(command);
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({ writeOut: out, writeErr: err });
  }
  try {
    await program.parseAsync(args, { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 1;
    const file = program.commands.map((command) => command.args[0]).find(Boolean) ?? '';
    err(`${explain(error, file)}\n`);
    return 1;
  }
}
