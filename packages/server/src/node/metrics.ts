import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';
import type { Log, RequestLine } from '../options.ts';

/** Figures about requests and the process, by method, pattern of the route, status and problem. Nothing else. */
export function metricsOf(): { record(line: RequestLine): void; text(): Promise<string> } {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: 'suara_requests_total',
    help: 'Requests answered.',
    labelNames: ['method', 'route', 'status', 'problem'],
    registers: [registry],
  });
  const seconds = new Histogram({
    name: 'suara_request_seconds',
    help: 'Time from the request to its answer.',
    labelNames: ['route'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [registry],
  });
  return {
    record({ method, route, status, ms, problem = '' }) {
      const pattern = route || 'none';
      requests.inc({
        method,
        route: pattern,
        status,
        problem,
      });
      seconds.observe({ route: pattern }, ms / 1000);
    },
    text: () => registry.metrics(),
  };
}

/** A log that also counts. */
export const counting = (log: Log, record: (line: RequestLine) => void): Log => ({
  request(line) {
    record(line);
    log.request(line);
  },
  failure: (error, requestId) => log.failure(error, requestId),
});
