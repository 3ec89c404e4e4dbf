// Layout shift and main-thread work of the elements, on their real backend, beside a bare Lit form and a vanilla
// element, visits interleaved in one run; feedback also beside a bare Lit form that asks the same. The results of a
// poll and of a rating are of as many answers as `votes` says.
import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Activity, ActivityOf } from '@suara/contract';
import { chromium } from 'playwright-core';
import { rolldown } from 'rolldown';
import { chromiumFlags, findChromium } from '../../../.ci/chromium/find.ts';
import { newVote } from '../../server/bench/bodies.ts';
import { PageBackends } from '../../../test/support/page-backends.ts';
import { buildCdn } from '../build/cdn.ts';
import { cdn, home } from '../build/elements.ts';
import { visit, type Visit } from './visit.ts';

const rounds = 15;
const votes = 60;
const candidates = {
  vanilla: { tag: 'vanilla-element', script: 'vanilla', activity: '' },
  lit: { tag: 'bare-lit', script: 'lit', activity: '' },
  litFeedback: { tag: 'bare-feedback', script: 'lit-feedback', activity: '' },
  rating: { tag: 'suara-rating', script: 'rating', activity: 'layanan-ktp' },
  feedback: { tag: 'suara-feedback', script: 'form', activity: 'pengaduan' },
  poll: { tag: 'suara-poll', script: 'poll', activity: 'taman-kota' },
  results: { tag: 'suara-results', script: 'results', activity: 'taman-kota' },
  scorecard: { tag: 'suara-results', script: 'results', activity: 'layanan-ktp' },
} as const;
type Name = keyof typeof candidates;

/** One of the two floors, bundled as the elements are. */
async function baseline(file: string): Promise<string> {
  const build = await rolldown({
    input: join(home, 'bench', file),
    platform: 'browser',
    transform: { target: 'es2022', define: { 'process.env.NODE_ENV': '"production"' } },
  });
  const { output } = await build.generate({ format: 'es', minify: true });
  await build.close();
  return output[0].code;
}

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

await buildCdn();
const scripts: Record<string, string> = {
  '/vanilla.js': await baseline('vanilla.ts'),
  '/lit.js': await baseline('bare-lit.ts'),
  '/lit-feedback.js': await baseline('bare-feedback.ts'),
};
const heights: Partial<Record<Name, number>> = {};
let endpoint = '';

/** A page with a paragraph before and after the tag, and a fallback as high as what replaces it. */
const pageOf = (name: Name) => {
  const { tag, script, activity } = candidates[name];
  return `<!doctype html><html lang="id"><meta charset="utf-8">
<meta name="suara-endpoint" content="${endpoint}"><link rel="stylesheet" href="/page.css?${name}">
<script type="module" src="/${script}.js"></script><title>${name}</title>
<p>Sebelum</p><${tag} activity="${activity}"><div class="fallback">Memuat</div></${tag}><p>Sesudah</p>`;
};

/** Votes for one option after the other, which is a tie, and scores from the lowest to the highest. */
async function vote(): Promise<void> {
  const published = async (id: string) =>
    (await (await fetch(`${endpoint}/v1/activities/${id}`)).json()) as Activity;
  const poll = (await published('taman-kota')) as ActivityOf<'poll'>;
  const { version } = await published('layanan-ktp');
  const { options } = poll.poll;
  for (let i = 0; i < votes; i++) {
    for (const { path, ...init } of [
      newVote(poll.id, poll.version, () => ({ choice: [options[i % options.length]?.id ?? ''] })),
      newVote('layanan-ktp', version, () => ({ score: 1 + (i % 5) })),
    ]) {
      const { status } = await fetch(`${endpoint}${path}`, init);
      if (status !== 201) throw new Error(`A vote was not kept: ${status}.`);
    }
  }
}

function answer(path: string, query: string, response: ServerResponse): void {
  const name = path.slice(1) as Name;
  const type = path.endsWith('.js')
    ? 'text/javascript'
    : path.endsWith('.css')
      ? 'text/css'
      : 'text/html';
  response.setHeader('content-type', `${type}; charset=utf-8`);
  response.setHeader('cache-control', 'no-store');
  if (path === '/page.css') {
    const height = heights[query as Name] ?? 0;
    response.end(
      `body{margin:16px;font:16px/1.5 sans-serif}.fallback{height:${height}px}${candidates[query as Name].tag}{display:block}`,
    );
  } else if (name in candidates) response.end(pageOf(name));
  else if (scripts[path]) response.end(scripts[path]);
  else {
    try {
      response.end(readFileSync(join(cdn, path)));
    } catch {
      response.writeHead(404).end();
    }
  }
}

const server = createServer((request, response) => {
  const url = new URL(request.url ?? '/', 'http://localhost');
  answer(url.pathname, url.search.slice(1), response);
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const backends = new PageBackends();
({ endpoint } = await backends.open({}, [origin]));
await vote();
const executablePath = findChromium();
if (!executablePath)
  throw new Error('Chromium is missing: run `npm test` once, which finds or gets it.');
const browser = await chromium.launch({ executablePath, args: chromiumFlags() });

const names = Object.keys(candidates) as Name[];
const visits = Object.fromEntries(names.map((name) => [name, [] as Visit[]])) as Record<
  Name,
  Visit[]
>;
/** One visit to a candidate. */
const measure = (name: Name) => visit(browser, `${origin}/${name}`, candidates[name].tag);
try {
  // The first round warms up, and tells how high each is.
  for (const name of names) heights[name] = (await measure(name)).height;
  for (let round = 0; round < rounds; round++) {
    for (const name of names) visits[name].push(await measure(name));
  }
} finally {
  await browser.close();
  await backends.close();
  server.close();
}

const figures = Object.fromEntries(
  names.map((name) => {
    const times = visits[name].map(({ mainThread }) => mainThread);
    // Of the same round, as the rest of the machine is never the same for long.
    const over = (floor: Name) =>
      Number(
        median(
          times.map((time, round) => time - (visits[floor][round]?.mainThread ?? NaN)),
        ).toFixed(1),
      );
    return [
      name,
      {
        mainThreadMs: Math.round(median(times)),
        overLitMs: over('lit'),
        ...(name === 'feedback' && { overLitFeedbackMs: over('litFeedback') }),
        lowest: Math.round(Math.min(...times)),
        highest: Math.round(Math.max(...times)),
        layoutShift: Number(Math.max(...visits[name].map(({ shift }) => shift)).toFixed(4)),
      },
    ];
  }),
);
for (const [name, figure] of Object.entries(figures))
  console.log(name.padEnd(8), JSON.stringify(figure));
console.log(JSON.stringify({ rounds, ...figures }));
