import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { Activity, OwnCopy, PostedSubmission, problems, Receipt, ReceiptStatus } from '../index.ts';
import { Challenge, Responses, Results, Submission } from '../index.ts';
import { jsonSchemas, openapi, operations } from '../openapi.ts';
import { examples } from './examples.ts';

const document = openapi({ publicUrl: 'https://suara.kota-contoh.example' });
const text = JSON.stringify(document);

function lint(file: string): Promise<{ code: number; output: string }> {
  const root = resolve(import.meta.dirname, '..', '..', '..', '..');
  const cli = join(root, 'node_modules', '@redocly', 'cli', 'bin', 'cli.js');
  const config = resolve(import.meta.dirname, '..', '..', 'redocly.yaml');
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  return new Promise((done) => {
    execFile(
      process.execPath,
      [cli, 'lint', '--config', config, file],
      { env },
      (error, out, err) => done({ code: error ? 1 : 0, output: out + err }),
    );
  });
}

test('the OpenAPI document passes the linter without a warning', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'suara-openapi-'));
  t.after(() => rm(folder, { recursive: true }));
  const file = join(folder, 'openapi.json');
  await writeFile(file, text);
  const { code, output } = await lint(file);
  assert.equal(code, 0, output);
  assert.doesNotMatch(output, /warning/);
});

test('every example is a valid message of its schema', () => {
  const schemas = { Activity, Submission, PostedSubmission, Receipt, ReceiptStatus, OwnCopy };
  const all = { ...schemas, Results, Responses, Challenge };
  for (const [name, schema] of Object.entries(all)) {
    const parsed = schema.safeParse(examples[name as keyof typeof examples]);
    assert.ok(parsed.success, `${name}: ${JSON.stringify(parsed.error?.issues)}`);
  }
  assert.deepEqual(Object.keys(all).sort(), Object.keys(examples).sort());
});

test('every reference in the document leads somewhere', () => {
  const { components } = document as { components: Record<string, Record<string, unknown>> };
  const found = [...text.matchAll(/"\$ref":"#\/components\/([^/"]+)\/([^"]+)"/g)];
  assert.ok(found.length > 100);
  for (const [, part, name] of found) assert.ok(components[part!]?.[name!], `${part}/${name}`);
});

test('requests refuse keys that the document does not name, answers may have more', () => {
  const { schemas } = document.components as {
    schemas: Record<string, Record<string, unknown>>;
  };
  assert.equal(schemas.Submission?.additionalProperties, false);
  assert.equal(schemas.Receipt?.additionalProperties, undefined);
});

test('every problem of the contract is an answer of some operation, but one of wrong methods', () => {
  const known = Object.keys(problems).filter((code) => code !== 'method-not-allowed');
  for (const code of known) assert.ok(text.includes(`urn:suara:problem:${code}`), code);
});

test('operations have ids of their own and problems under their own status', () => {
  const ids = operations.map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length);
  for (const { answers, problems: codes } of operations) {
    for (const code of codes) assert.ok(!(problems[code].status in answers), code);
  }
});

test('the schemas are given alone too, for editors and other languages', () => {
  const all = jsonSchemas();
  assert.deepEqual(Object.keys(all), [
    'definition',
    'submission',
    'activity',
    'receipt',
    'results',
    'responses',
  ]);
  for (const schema of Object.values(all)) {
    assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
  }
});
