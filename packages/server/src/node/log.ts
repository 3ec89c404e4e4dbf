import { pino } from 'pino';
import type { Log } from '../options.ts';

export type Level = 'debug' | 'info' | 'warn' | 'error' | 'silent';

/**
 * JSON lines on standard output. What is logged is listed here, name by name; nothing else can get into a line.
 *
 * @param write - Where lines go instead, in tests.
 */
export function pinoLog(
  level: Level,
  write?: { write(line: string): void },
): Log & { warn(message: string): void } {
  const settings = { level, base: null, messageKey: 'message' };
  const logger = write ? pino(settings, write) : pino(settings);
  return {
    request({ method, route, status, ms, requestId, problem }) {
      const line = {
        method,
        route,
        status,
        ms: Math.round(ms * 10) / 10,
        requestId,
        ...(problem && { problem }),
      };
      if (status >= 500) logger.warn(line, 'request');
      else logger.debug(line, 'request');
    },
    failure(error, requestId) {
      logger.error({ requestId, error: describe(error) }, 'failure');
    },
    warn: (message) => logger.warn(message),
  };
}

/** Names an error and its place, without its message: some libraries repeat input there. */
function describe(error: unknown): { name: string; code?: string; at?: string } {
  if (!(error instanceof Error)) return { name: typeof error };
  const root = error.cause instanceof Error ? error.cause : error;
  const at = root.stack
    ?.split('\n')
    .find((line) => /^\s+at /.test(line))
    ?.trim();
  return {
    name: root.name,
    ...('code' in root && typeof root.code === 'string' && { code: root.code }),
    ...(at && { at: at.replace(/\(?(?:file:\/\/)?\/.*\/(?=[^/]+\))/, '(') }),
  };
}
