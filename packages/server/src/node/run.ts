import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Settings } from '../config/settings.ts';
import { createServer } from '../server.ts';
import { sqliteStore } from '../stores/sqlite/index.ts';
import { readActivities } from './activity-files.ts';
import { listen } from './listen.ts';
import { pinoLog } from './log.ts';
import { serveElements } from './static.ts';

/** A server that runs. */
export interface Running {
  readonly url: string;
  readonly port: number;
  /** Takes no more requests, finishes and commits what runs, closes the database. */
  stop(): Promise<void>;
}

function openStore(settings: Settings) {
  mkdirSync(dirname(settings.SUARA_DATABASE), { recursive: true });
  return sqliteStore({
    file: settings.SUARA_DATABASE,
    queue: settings.SUARA_QUEUE,
    ...(settings.SUARA_CONTACT_KEY && {
      contactKey: Buffer.from(settings.SUARA_CONTACT_KEY, 'hex'),
    }),
  });
}

/**
 * Starts everything that the settings describe.
 *
 * @throws Activities, database or port can't be used; the message names the place and the remedy.
 */
export async function run(settings: Settings): Promise<Running> {
  const activities = readActivities(settings.SUARA_ACTIVITIES);
  const log = pinoLog(settings.SUARA_LOG_LEVEL);
  const elements =
    settings.SUARA_ELEMENTS === undefined ? undefined : serveElements(settings.SUARA_ELEMENTS);
  const store = await openStore(settings);
  const { SUARA_HOST: host, SUARA_PORT: port, SUARA_TRUSTED_PROXIES: trustedProxies } = settings;
  const server = createServer({
    store,
    activities,
    origins: settings.SUARA_ORIGINS,
    publicUrl: settings.SUARA_PUBLIC_URL ?? `http://${host}:${port}`,
    log,
  });
  try {
    await server.ready;
    const listening = await listen(
      (request, connection) => {
        const file = elements?.(request);
        return file ? Promise.resolve(file) : server.fetch(request, connection);
      },
      { host, port, trustedProxies },
    );
    return {
      url: `http://${host}:${listening.port}`,
      port: listening.port,
      async stop() {
        await listening.stop();
        await server.close();
      },
    };
  } catch (error) {
    await server.close();
    throw error;
  }
}
