import assert from 'node:assert/strict';
import { createServer, type AddressInfo } from 'node:net';
import test from 'node:test';
import { isFree, portProblem, readPort } from './ports.ts';

const wanted = { variable: 'PORT', what: 'example page', fallback: 4100 };

/** Listens somewhere for the length of one test. */
async function listen(host: string): Promise<{ port: number; close: () => Promise<unknown> }> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, host, done));
  const { port } = server.address() as AddressInfo;
  return { port, close: () => new Promise((done) => server.close(done)) };
}

test('without the variable the usual port is taken', () => {
  assert.equal(readPort(wanted, {}).number, 4100);
  assert.equal(readPort(wanted, { PORT: '' }).number, 4100);
  assert.equal(readPort(wanted, { PORT: '5000' }).number, 5000);
});

test('what is no port is refused, with the name of the variable', () => {
  for (const PORT of ['abc', '0', '65536', '-1', '80.5', '1e3']) {
    assert.throws(() => readPort(wanted, { PORT }), /PORT must be a port from 1 to 65535/);
  }
});

for (const host of ['127.0.0.1', '0.0.0.0']) {
  test(`a port that is taken on ${host} is not free, and is free afterwards`, async () => {
    const { port, close } = await listen(host);
    assert.equal(await isFree(port), false);
    await close();
    assert.equal(await isFree(port), true);
  });
}

test('a taken port is named together with the remedy', async () => {
  const { port, close } = await listen('127.0.0.1');
  const page = { variable: 'PORT', what: 'example page', number: port };
  const problem = await portProblem([page], 'npm start');
  await close();
  assert.match(
    problem ?? '',
    new RegExp(`Port ${port} \\(example page\\) is taken.*PORT=\\d+ npm start`),
  );
  assert.equal(await portProblem([page], 'npm start'), null);
});

test('page and backend cannot share a port', async () => {
  const page = { variable: 'PORT', what: 'example page', number: 4100 };
  const backend = { variable: 'SUARA_PORT', what: 'backend', number: 4100 };
  assert.match((await portProblem([page, backend], 'npm start')) ?? '', /are both 4100/);
});
