#!/usr/bin/env -S node --max-semi-space-size=16
import { Command } from 'commander';
import { StartError } from '../activities/open.ts';
import { ConfigError, readSettings, unknownIn } from '../config/read.ts';
import { settings } from '../config/settings.ts';
import { backUp, restore } from '../node/backup.ts';
import { run } from '../node/run.ts';

const help = Object.entries(settings)
  .map(([name, { about }]) => `  ${name}\n      ${about}`)
  .join('\n');

/** Ends with a reason that names the place and the remedy. */
function fail(error: unknown): never {
  const lines = error instanceof Error ? error.message : 'It failed without a reason.';
  const cause =
    error instanceof Error && error.cause instanceof Error ? `\n  ${error.cause.message}` : '';
  const what =
    error instanceof StartError
      ? 'the activities can not be opened'
      : error instanceof ConfigError
        ? 'settings can not be used'
        : 'can not start';
  console.error(`suara-server: ${what}:\n  ${lines.replaceAll('\n', '\n  ')}${cause}`);
  process.exit(1);
}

async function serve({ config }: { config?: string }): Promise<void> {
  const read = readSettings(process.env, config);
  for (const name of unknownIn(process.env))
    console.error(`suara-server: ${name} is ignored: there is no such setting.`);
  const running = await run(read).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
      fail(
        new Error(
          `Port ${read.SUARA_PORT} is in use. Stop what uses it, or set SUARA_PORT to another.`,
        ),
      );
    }
    return fail(error);
  });
  console.log(`suara-server: listening at ${running.url}`);
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    running.stop().then(() => process.exit(0), fail);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

const databaseOf = ({ config }: { config?: string }) =>
  readSettings(process.env, config).SUARA_DATABASE;

const program = new Command('suara-server')
  .description('The reference backend of Suara: one process, one database file.')
  .option('-c, --config <file>', 'settings in a YAML or JSON file; the environment goes before it')
  .addHelpText('after', `\nSettings, in the environment or the file:\n${help}`)
  .action(serve);

program
  .command('backup <file>')
  .description(
    'copies the database while the server goes on; the key of contact data is not in the copy',
  )
  .action(async (file: string) => {
    await backUp(databaseOf(program.opts()), file);
    console.log(`suara-server: the copy is in ${file}`);
  });

program
  .command('restore <file>')
  .description('puts a copy in the place of the database; the server must be stopped')
  .action((file: string) => {
    const database = databaseOf(program.opts());
    restore(file, database);
    console.log(
      `suara-server: ${database} is what ${file} was; what was there before is beside it`,
    );
  });

program.parseAsync().catch(fail);
