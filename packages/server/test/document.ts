// The OpenAPI document, as a judge of what a server answers.
import assert from 'node:assert/strict';
import { openapi, type Operation } from '@suara/contract/openapi';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

type Tree = Record<string, unknown>;

/** Tells whether answers are as the document says. */
export interface Judge {
  /** @throws {AssertionError} The status, content type or body is not in the document. */
  judge(operation: Operation, response: Response, said: string): Promise<void>;
}

const step = (tree: unknown, key: string) => (tree as Tree | undefined)?.[key];

/** Follows keys into the document. */
const at = (tree: unknown, keys: readonly string[]) => keys.reduce(step, tree);

export function judgeOf(publicUrl: string): Judge {
  const document = openapi({ publicUrl });
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: false });
  ajv.addSchema({ $id: 'https://openapi.example/', ...document });
  const known = new Map<string, ValidateFunction>();

  function validatorOf(keys: readonly string[]): ValidateFunction {
    const escaped = keys.map((key) =>
      encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1')),
    );
    const $ref = `https://openapi.example/#/${escaped.join('/')}`;
    const validate = known.get($ref) ?? ajv.compile({ $ref });
    known.set($ref, validate);
    return validate;
  }

  return {
    async judge({ method, path }, response, said) {
      const keys = ['paths', path, method, 'responses', String(response.status)];
      const text = await response.text();
      const what = `${said}: ${response.status} ${text.slice(0, 300)}`;
      const documented = at(document, keys);
      assert.ok(documented, `${what}: the document does not know this status`);
      const content = step(documented, 'content') as Tree | undefined;
      if (!content) {
        assert.equal(text, '', `${what}: the document knows no body`);
        return;
      }
      const type = response.headers.get('content-type')?.split(';')[0] ?? '';
      assert.ok(Object.hasOwn(content, type), `${what}: the document does not know ${type}`);
      const schema = [...keys, 'content', type, 'schema'];
      const validate = validatorOf(schema);
      const body: unknown = type.endsWith('json') ? JSON.parse(text) : text;
      assert.ok(validate(body), `${what}: ${ajv.errorsText(validate.errors)}`);
    },
  };
}
