import assert from 'node:assert/strict';
import { test } from 'node:test';

const surface: Record<string, string[]> = {
  '@suara/client': [
    'SuaraError',
    'askedQuestions',
    'checkSubmission',
    'createClient',
    'defineBackend',
    'isBlank',
    'isEmpty',
    'isSuaraError',
    'questionsOfKind',
    'rangeOf',
    'sideOf',
    'suaraBackend',
  ],
  '@suara/client/conformance': ['backendCases'],
  '@suara/client/first': ['firstActivity', 'firstResults', 'mayHold', 'reach'],
  '@suara/client/given': ['givenActivity', 'stateAt'],
  '@suara/client/form': ['formBackend'],
  '@suara/client/json': ['jsonBackend'],
  '@suara/client/open311': ['open311Backend'],
  '@suara/client/outbox': ['OutboxEvent', 'createOutbox'],
};

for (const [entry, names] of Object.entries(surface)) {
  test(`${entry} exports these names and no others`, async () => {
    assert.deepEqual(Object.keys((await import(entry)) as object).sort(), names);
  });
}

test('what the package offers is what is pinned here', async () => {
  const { default: manifest } = (await import('../package.json', { with: { type: 'json' } })) as {
    default: { exports: Record<string, unknown> };
  };
  const entries = Object.keys(manifest.exports).map((path) => `@suara/client${path.slice(1)}`);
  assert.deepEqual(entries.sort(), Object.keys(surface).sort());
});
