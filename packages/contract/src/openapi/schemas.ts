// The schemas of the contract as JSON Schema 2020-12, which is what OpenAPI 3.1 speaks.
import * as z from 'zod/mini';
import { Activity, Definition, State } from '../activity.ts';
import { FeedbackAnswer } from '../feedback.ts';
import { Notice } from '../notice.ts';
import { Ballot, Method, PollOption } from '../poll.ts';
import { Challenge, FieldIssue, Problem } from '../problem.ts';
import { Question, Value } from '../question.ts';
import { Formula, RatingAnswer, RatingItem, Scale } from '../rating.ts';
import { OwnCopy, ReceiptStatus, Responses } from '../own-copy.ts';
import { Receipt, ReceiptCode, Status } from '../receipt.ts';
import {
  FeedbackResults,
  ItemResult,
  OptionResult,
  PollResults,
  RatingResults,
  Results,
  Round,
} from '../results.ts';
import {
  Answer,
  Contact,
  PostedSubmission,
  Speaks,
  Submission,
  SubmissionId,
} from '../submission.ts';
import { Instant, Language, Period, Slug, Version, WebAddress, Words } from '../text.ts';

/** A JSON Schema (draft 2020-12). */
export type JsonSchema = Record<string, unknown>;

/** Single values: the same whether they are sent or answered. */
const values = {
  Slug,
  Language,
  Version,
  SubmissionId,
  Instant,
  Period,
  WebAddress,
  Status,
  State,
};
const alsoValues = { ReceiptCode, Method, Formula, Scale };

/** What a backend answers. Keys that a client doesn't know are to be ignored, so these stay open. */
const answered = {
  ...{ Activity, Notice, Question, RatingItem, PollOption, Words },
  ...{ Receipt, ReceiptStatus, OwnCopy, Responses },
  ...{ Results, PollResults, RatingResults, FeedbackResults, OptionResult, ItemResult, Round },
  ...{ Answer, FeedbackAnswer, Ballot, RatingAnswer, Value, Contact, Speaks },
  ...{ Problem, FieldIssue, Challenge },
};

/** What is sent to a backend, with defaults that may be left out. Unknown keys are refused. */
const sent = {
  Submission,
  PostedSubmission,
  SentAnswer: Answer,
  SentFeedbackAnswer: FeedbackAnswer,
  SentBallot: Ballot,
  SentRatingAnswer: RatingAnswer,
  SentValue: Value,
  SentContact: Contact,
  SentSpeaks: Speaks,
};

type Named = Readonly<Record<string, z.core.$ZodType>>;

/** Says in JSON Schema what a refinement says in code, where JSON Schema can. */
function refine(zodSchema: z.core.$ZodType, json: JsonSchema): void {
  if (zodSchema === Slug) json.not = { const: 'constructor' };
  if (zodSchema === Contact) json.minProperties = 1;
}

function convert(named: Named, io: 'input' | 'output', uri: (id: string) => string) {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(named)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, {
    io,
    uri,
    override: ({ zodSchema, jsonSchema }) => refine(zodSchema, jsonSchema as JsonSchema),
  });
  return schemas as Record<string, JsonSchema>;
}

/** The same schema without `additionalProperties: false`, at any depth. */
function opened(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(opened);
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).filter(
    ([key, value]) => !(key === 'additionalProperties' && value === false),
  );
  return Object.fromEntries(entries.map(([key, value]) => [key, opened(value)]));
}

function withoutIdentity({ $schema: _schema, $id: _id, ...schema }: JsonSchema): JsonSchema {
  return schema;
}

/** `components/schemas` of the OpenAPI document. Names that begin with `Sent` are the sender's side of the same thing. */
export function componentSchemas(): Record<string, JsonSchema> {
  const uri = (id: string) => `#/components/schemas/${id}`;
  const common = { ...values, ...alsoValues };
  const responses = convert({ ...common, ...answered }, 'output', uri);
  const requests = convert({ ...common, ...sent }, 'input', uri);
  return {
    ...mapped(responses, (schema) => opened(withoutIdentity(schema)) as JsonSchema),
    ...mapped(pick(requests, Object.keys(sent)), withoutIdentity),
  };
}

/**
 * Each schema by itself, for tools that read JSON Schema: editors that check an activity file as it is written, or
 * validators in other languages. Every value is one self-contained document.
 *
 * @returns `definition`, as an agency writes it down; `submission`, as a page sends it; the rest as answered.
 */
export function jsonSchemas(): Record<string, JsonSchema> {
  const input = { definition: Definition, submission: Submission };
  const output = { activity: Activity, receipt: Receipt, results: Results, responses: Responses };
  const alone = (schema: z.core.$ZodType, io: 'input' | 'output') =>
    z.toJSONSchema(schema, {
      io,
      override: ({ zodSchema, jsonSchema }) => refine(zodSchema, jsonSchema as JsonSchema),
    }) as JsonSchema;
  return {
    ...mapped(input, (schema) => alone(schema, 'input')),
    ...mapped(output, (schema) => opened(alone(schema, 'output')) as JsonSchema),
  };
}

function mapped<In, Out>(record: Readonly<Record<string, In>>, map: (value: In) => Out) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}

function pick<V>(record: Readonly<Record<string, V>>, keys: readonly string[]): Record<string, V> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => keys.includes(key)));
}
