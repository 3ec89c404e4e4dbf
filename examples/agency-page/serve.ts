// Serves the static page as an agency's web server would, with its security headers. Nothing of Suara runs here.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { contentSecurityPolicy } from './policy.ts';

const port = Number(process.env['PORT'] ?? 4100);
const backend = `http://localhost:${process.env['SUARA_PORT'] ?? 4101}`;
const folder = fileURLToPath(new URL('./public/', import.meta.url));
const pages: Readonly<Record<string, string>> = { '/': 'index.html', '/en/': 'en/index.html' };

/** Another port than the usual one must be named in the page, too; a real agency writes its own address there. */
const page = (file: string) =>
  readFileSync(folder + file, 'utf8').replaceAll('http://localhost:4101', backend);

const files = sirv(folder, { dev: true });
const server = createServer((request, response) => {
  response.setHeader('Content-Security-Policy', contentSecurityPolicy(backend));
  response.setHeader('Referrer-Policy', 'strict-origin-when-cross-origin');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  const file = pages[new URL(request.url ?? '/', 'http://localhost').pathname];
  if (file && (request.method === 'GET' || request.method === 'HEAD')) {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(page(file));
    return;
  }
  files(request, response, () => {
    response.statusCode = 404;
    response.end('404');
  });
});

server.on('error', (error: NodeJS.ErrnoException) => {
  const taken = error.code === 'EADDRINUSE';
  console.error(
    taken ? `Port ${port} is taken. Choose another: PORT=4200 npm start` : error.message,
  );
  process.exit(1);
});
server.listen(port, () => console.log(`Page: http://localhost:${port}/`));
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => server.close(() => process.exit(0)));
