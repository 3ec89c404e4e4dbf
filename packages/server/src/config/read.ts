import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { settings, type Settings } from './settings.ts';

/** Settings that can't be used. Each line names one, and the remedy. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

function fromFile(file: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new ConfigError(
      `The configuration file ${file} can't be read as YAML or JSON; correct it, or leave out --config.`,
      { cause },
    );
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ConfigError(
      `The configuration file ${file} is to hold settings, one a line, such as: SUARA_PORT: 4101`,
    );
  }
  return value as Record<string, unknown>;
}

const asText = (value: unknown) => {
  if (Array.isArray(value)) return value.join(' ');
  return typeof value === 'string' ? value : JSON.stringify(value);
};

/** Names in the environment that look like settings and are none: a typing mistake, or an orchestrator's own. */
export const unknownIn = (environment: Readonly<Record<string, string | undefined>>) =>
  Object.keys(environment).filter(
    (name) => name.startsWith('SUARA_') && !Object.hasOwn(settings, name),
  );

/**
 * Reads all settings: the environment goes before the file. Values are never repeated in errors, for some are secret.
 *
 * @throws {ConfigError} A setting is unknown or can't be used.
 */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>>,
  file?: string,
): Settings {
  const written = file === undefined ? {} : fromFile(file);
  const wrong: string[] = [];
  for (const name of Object.keys(written)) {
    if (!Object.hasOwn(settings, name))
      wrong.push(`${name}: there is no such setting; see suara-server --help`);
  }
  const read: Record<string, unknown> = {};
  for (const [name, { schema, takes }] of Object.entries(settings)) {
    const raw =
      environment[name] || (written[name] === undefined ? undefined : asText(written[name]));
    const parsed = schema.safeParse(raw);
    if (parsed.success) read[name] = parsed.data;
    else wrong.push(`${name}: takes ${takes}`);
  }
  if (wrong.length > 0) throw new ConfigError(wrong.join('\n'));
  return read as Settings;
}
