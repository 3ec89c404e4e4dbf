import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Settings } from '../config/settings.ts';
import type { Definition } from '@suara/contract';
import type { Log } from '../options.ts';
import { createServer, type Server } from '../server.ts';
import { sqliteStore } from '../stores/sqlite/index.ts';
import { readActivities } from './activity-files.ts';
import { counterElsewhere } from './count-elsewhere.ts';
import { gateOf } from './gate.ts';
import { nodeHashing } from './hashing.ts';
import { freePort, type Handler, listen } from './listen.ts';
import { pinoLog } from './log.ts';
import { counting, metricsOf } from './metrics.ts';
import { officerOf } from './officer.ts';
import { responsesFrom } from './response-files.ts';
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

/** How often what is due is erased, in milliseconds. */
const sweepEvery = 60 * 60 * 1000;

/**
 * Starts everything that the settings describe.
 *
 * @throws Activities, replies, database or port can't be used; the message names the place and the remedy.
 */
export async function run(settings: Settings): Promise<Running> {
  const { SUARA_HOST: host, SUARA_TRUSTED_PROXIES: trustedProxies } = settings;
  const port = settings.SUARA_PORT || (await freePort(host));
  const log = pinoLog(settings.SUARA_LOG_LEVEL);
  const elements =
    settings.SUARA_ELEMENTS === undefined ? undefined : serveElements(settings.SUARA_ELEMENTS);
  const activities = readActivities(settings.SUARA_ACTIVITIES);
  const given = fromSettings(settings, activities, log);
  const store = await openStore(settings);
  const elsewhere = counterElsewhere(settings.SUARA_DATABASE);
  const server = createServer({
    ...given,
    store,
    countElsewhere: elsewhere.count,
    publicUrl: settings.SUARA_PUBLIC_URL ?? `http://${host}:${port}`,
  });
  const answer: Handler = (request, connection) => {
    const file = elements?.(request);
    return file ? Promise.resolve(file) : server.fetch(request, connection);
  };
  try {
    await server.ready;
    const listening = await listen(answer, { host, port, trustedProxies });
    const sweeping = setInterval(() => void sweep(server, log), sweepEvery).unref();
    return {
      url: `http://${host}:${listening.port}`,
      port: listening.port,
      async stop() {
        server.stopping();
        clearInterval(sweeping);
        await listening.stop();
        await elsewhere.stop();
        await server.close();
      },
    };
  } catch (error) {
    await server.close();
    throw error;
  }
}

const sweep = (server: Server, log: Log) =>
  server.sweep().catch((error: unknown) => log.failure(error, 'sweep'));

/** What the settings say about the server, the store and its address apart. */
function fromSettings(
  settings: Settings,
  activities: Definition[],
  log: ReturnType<typeof pinoLog>,
) {
  const metrics = metricsOf();
  const { SUARA_LIMIT_FREE: free, SUARA_LIMIT_MOST: most, SUARA_RESPONSES: replies } = settings;
  const ids = activities.map(({ id }) => id);
  return {
    activities,
    origins: settings.SUARA_ORIGINS,
    log: counting(log, metrics.record),
    metrics: metrics.text,
    hashing: nodeHashing,
    ...(settings.SUARA_LIMIT && { gate: gateOf({ free, most }) }),
    ...(settings.SUARA_OFFICER_TOKEN !== undefined && {
      officer: officerOf(settings.SUARA_OFFICER_TOKEN),
    }),
    ...(replies !== undefined && {
      responses: responsesFrom(replies, ids, (text) => log.warn(text)),
    }),
  };
}
