import { examples, exampleParameters } from './examples.ts';
import { operations, type Operation, type ParameterName } from './operations.ts';
import { always, problemResponses } from './problems.ts';
import { componentSchemas, type JsonSchema } from './schemas.ts';

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

const parameters: Record<ParameterName, JsonSchema> = {
  activity: {
    name: 'activity',
    in: 'path',
    required: true,
    description: 'Name of the activity.',
    schema: ref('Slug'),
    example: exampleParameters.activity,
  },
  submission: {
    name: 'id',
    in: 'path',
    required: true,
    description: 'Name of the submission: a random UUID made by the sender, in lower case.',
    schema: ref('SubmissionId'),
    example: exampleParameters.id,
  },
  code: {
    name: 'code',
    in: 'path',
    required: true,
    description:
      'Code of the receipt. Lower case, spaces, and O, I, L for 0, 1, 1 are read as well.',
    schema: { type: 'string', minLength: 1, maxLength: 40 },
    example: exampleParameters.code,
  },
  lookUp: {
    name: 'code',
    in: 'query',
    description: 'Code of a receipt; absent: it is asked for.',
    schema: { type: 'string', maxLength: 100 },
  },
  ifNoneMatch: {
    name: 'If-None-Match',
    in: 'header',
    description: 'The `ETag` of an earlier answer: 304 when nothing has changed.',
    schema: { type: 'string', maxLength: 512 },
  },
  lang: {
    name: 'lang',
    in: 'query',
    description: 'Language of the page, one of the activity’s; else by `Accept-Language`.',
    schema: { type: 'string', maxLength: 35 },
  },
};

const tags = [
  { name: 'taking-part', description: 'Sending, replacing, reading and withdrawing a submission.' },
  { name: 'activities', description: 'What people can take part in, and what came of it.' },
  { name: 'pages', description: 'The same for people without JavaScript.' },
  { name: 'service', description: 'The service itself.' },
];

const description = `A public participation backend. A submission is named by its \`id\` and owned by its \`secret\`, both made by the sender before the first attempt; so sending again is always safe, and one id counts once.

Requests are parsed strictly: unknown keys are refused. Answers may have more keys than this document names; ignore them. Errors are \`application/problem+json\` (RFC 9457) with a stable \`type\`.`;

const mediaTypes = {
  html: 'text/html',
  css: 'text/css',
  text: 'text/plain',
  json: 'application/json',
};
const etag = { description: 'Names this state of the answer.', schema: { type: 'string' } };

function answer(
  operation: Operation,
  status: number,
  what: Operation['answers'][number],
): JsonSchema {
  const conditional = operation.parameters?.includes('ifNoneMatch');
  const headers = conditional && status < 400 ? { headers: { ETag: etag } } : {};
  const text = descriptions[status] ?? 'Done.';
  if (what === null) return { description: text, ...headers };
  if (what in mediaTypes) {
    const mediaType = mediaTypes[what as keyof typeof mediaTypes];
    const schema = what === 'json' ? { type: 'object' } : { type: 'string' };
    return { description: text, ...headers, content: { [mediaType]: { schema } } };
  }
  const example = examples[what as keyof typeof examples];
  return {
    description: text,
    ...headers,
    content: { 'application/json': { schema: ref(what), example } },
  };
}

const descriptions: Readonly<Record<number, string>> = {
  200: 'As asked for, or kept already.',
  201: 'Kept, and on disk.',
  204: 'Withdrawn and erased.',
  304: 'Nothing has changed.',
  400: 'A page that says what was wrong.',
  403: 'A page that says why it was refused.',
  404: 'A page that says there is no such thing.',
  409: 'A page that says what was kept before.',
  410: 'A page that says this was withdrawn.',
  413: 'A page that says it was too long.',
  415: 'A page that says how to send it.',
  422: 'The form again, with what to mend and everything that was typed.',
  429: 'A page that says when to try again.',
  503: 'A page that says when to try again.',
};

const posted = (properties: JsonSchema, open: boolean) => ({
  type: 'object',
  properties: {
    id: ref('SubmissionId'),
    secret: { type: 'string' },
    token: { type: 'string' },
    ...properties,
  },
  required: ['id', 'secret', 'token'],
  additionalProperties: open,
});

function requestBody(body: NonNullable<Operation['body']>): JsonSchema {
  const form = 'application/x-www-form-urlencoded';
  if (body === 'form') {
    return {
      required: true,
      content: { [form]: { schema: posted({ language: ref('Language') }, true) } },
    };
  }
  if (body === 'withdrawal')
    return { required: true, content: { [form]: { schema: posted({}, true) } } };
  return {
    required: true,
    content: { 'application/json': { schema: ref(body), example: examples[body] } },
  };
}

function operationObject(operation: Operation): JsonSchema {
  const { id, tag, summary, description: more, secret, body, problems } = operation;
  const plain = tag === 'pages' || tag === 'service';
  const answers = Object.entries(operation.answers).map(([status, what]) => [
    status,
    answer(operation, Number(status), what),
  ]);
  return {
    operationId: id,
    tags: [tag],
    summary,
    ...(more && { description: more }),
    security:
      secret === 'holder' ? [{ secret: [] }] : secret === 'maybe' ? [{}, { secret: [] }] : [],
    ...(operation.parameters && {
      parameters: operation.parameters.map((name) => ({ $ref: `#/components/parameters/${name}` })),
    }),
    ...(body && { requestBody: requestBody(body) }),
    responses: {
      ...problemResponses([...problems, ...(plain ? [] : always)]),
      ...Object.fromEntries(answers),
    },
  };
}

/** The document's paths, from the table of operations. */
function paths(): Record<string, JsonSchema> {
  const byPath = Map.groupBy(operations, ({ path }) => path);
  return Object.fromEntries(
    [...byPath].map(([path, same]) => [
      path,
      Object.fromEntries(same.map((operation) => [operation.method, operationObject(operation)])),
    ]),
  );
}

const securitySchemes = {
  secret: {
    type: 'apiKey',
    in: 'header',
    name: 'Authorization',
    description:
      '`Suara <secret>`: 32 random bytes in base64url, made by the sender, which own one submission. Never put it in a URL or a log.',
  },
};

/**
 * The public wire contract as an OpenAPI 3.1 document, generated from the schemas.
 *
 * @param publicUrl - Origin under which the backend is reached, without a path.
 */
export function openapi({ publicUrl }: { publicUrl: string }): JsonSchema {
  return {
    openapi: '3.1.1',
    info: {
      title: 'Suara',
      version: '1.0.0',
      summary:
        'Participation for government websites: say, rate, vote; get a receipt and an answer.',
      description,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: new URL(publicUrl).origin }],
    tags,
    paths: paths(),
    components: { schemas: componentSchemas(), parameters, securitySchemes },
  };
}
