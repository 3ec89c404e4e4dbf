import type { ProblemCode } from '../problem-codes.ts';
import type { examples } from './examples.ts';

/** A parameter by its name in `components/parameters`. */
export type ParameterName = 'activity' | 'submission' | 'code' | 'lookUp' | 'ifNoneMatch' | 'lang';

/** One thing that a backend does, by method and path. */
export interface Operation {
  id: string;
  method: 'get' | 'put' | 'post' | 'delete';
  path: string;
  tag: 'taking-part' | 'activities' | 'pages' | 'service';
  summary: string;
  description?: string;
  parameters?: readonly ParameterName[];
  /** `holder`: the secret is needed. `maybe`: it can show more. */
  secret?: 'holder' | 'maybe';
  body?: 'Submission' | 'PostedSubmission' | 'form' | 'withdrawal';
  /** By status: the schema of the body, a media type without schema, or `null` for none. */
  answers: Readonly<
    Record<number, keyof typeof examples | 'html' | 'css' | 'text' | 'json' | null>
  >;
  problems: readonly ProblemCode[];
}

const keeping: readonly ProblemCode[] = [
  ...(['invalid-secret', 'origin-refused', 'closed', 'not-open', 'unknown-activity'] as const),
  ...([
    'stale-revision',
    'key-conflict',
    'frozen',
    'withdrawn',
    'too-large',
    'unsupported-type',
  ] as const),
  ...(['invalid-submission', 'unknown-version', 'challenge-required'] as const),
];

const takingPart: readonly Operation[] = [
  {
    id: 'putSubmission',
    method: 'put',
    path: '/v1/submissions/{id}',
    tag: 'taking-part',
    summary: 'Keep a submission, or replace it by a higher revision',
    description:
      'Idempotent: the same revision with the same body answers with the same receipt, however often it is sent. A higher revision replaces, while the activity allows changes. A 2xx is sent only after the submission is on disk.',
    parameters: ['submission'],
    secret: 'holder',
    body: 'Submission',
    answers: { 201: 'Receipt', 200: 'Receipt' },
    problems: [...keeping, 'not-found'],
  },
  {
    id: 'postSubmission',
    method: 'post',
    path: '/v1/submissions',
    tag: 'taking-part',
    summary: 'The same with the id in the body, for networks that block PUT',
    secret: 'holder',
    body: 'PostedSubmission',
    answers: { 201: 'Receipt', 200: 'Receipt' },
    problems: keeping,
  },
  {
    id: 'getSubmission',
    method: 'get',
    path: '/v1/submissions/{id}',
    tag: 'taking-part',
    summary: 'The holder’s own copy, with status and replies',
    parameters: ['submission'],
    secret: 'holder',
    answers: { 200: 'OwnCopy' },
    problems: ['invalid-secret', 'not-found', 'withdrawn'],
  },
  {
    id: 'deleteSubmission',
    method: 'delete',
    path: '/v1/submissions/{id}',
    tag: 'taking-part',
    summary: 'Withdraw a submission and erase it',
    description:
      'What was sent is erased; the id is remembered for 8 days, so that a late retry can’t bring it back. After a poll has closed its ballot stays, unnamed, and contact and text are erased.',
    parameters: ['submission'],
    secret: 'holder',
    answers: { 204: null },
    problems: ['invalid-secret', 'not-found'],
  },
  {
    id: 'getChallenge',
    method: 'get',
    path: '/v1/challenges',
    tag: 'taking-part',
    summary: 'Work to be done, where `challenge-required` asks for it',
    description:
      'The solution goes into the header `Suara-Work` of the submission, once. It proves nothing but effort. A backend that never asks for work has no such address.',
    answers: { 200: 'Challenge' },
    problems: ['not-found'],
  },
  {
    id: 'getReceipt',
    method: 'get',
    path: '/v1/receipts/{code}',
    tag: 'taking-part',
    summary: 'Status and dates of a receipt, without any text',
    parameters: ['code'],
    answers: { 200: 'ReceiptStatus' },
    problems: ['not-found'],
  },
];

const activities: readonly Operation[] = [
  {
    id: 'getActivity',
    method: 'get',
    path: '/v1/activities/{activity}',
    tag: 'activities',
    summary: 'Definition, notice and state of an activity',
    parameters: ['activity', 'ifNoneMatch'],
    answers: { 200: 'Activity', 304: null },
    problems: ['unknown-activity'],
  },
  {
    id: 'getResults',
    method: 'get',
    path: '/v1/activities/{activity}/results',
    tag: 'activities',
    summary: 'Results, by the activity’s policy',
    description:
      'Where the policy is `after-vote`, give the id and secret of a submission: `Authorization: Suara <secret>` and `Suara-Submission: <id>`. Live figures move in batches of at least `k`.',
    parameters: ['activity', 'ifNoneMatch'],
    secret: 'maybe',
    answers: { 200: 'Results', 304: null },
    problems: ['unknown-activity', 'results-hidden', 'invalid-secret'],
  },
  {
    id: 'getResponses',
    method: 'get',
    path: '/v1/activities/{activity}/responses',
    tag: 'activities',
    summary: 'Official public replies, newest first',
    parameters: ['activity', 'ifNoneMatch'],
    answers: { 200: 'Responses', 304: null },
    problems: ['unknown-activity'],
  },
];

const pages: readonly Operation[] = [
  {
    id: 'getPage',
    method: 'get',
    path: '/a/{activity}',
    tag: 'pages',
    summary: 'The activity as a plain accessible page, without JavaScript',
    parameters: ['activity', 'lang'],
    answers: { 200: 'html', 404: 'html' },
    problems: [],
  },
  {
    id: 'postPage',
    method: 'post',
    path: '/a/{activity}',
    tag: 'pages',
    summary: 'The page’s own form; answers with the receipt, or the form with what to mend',
    parameters: ['activity', 'lang'],
    body: 'form',
    answers: {
      200: 'html',
      400: 'html',
      403: 'html',
      404: 'html',
      409: 'html',
      410: 'html',
      413: 'html',
      415: 'html',
      422: 'html',
      429: 'html',
      503: 'html',
    },
    problems: [],
  },
  {
    id: 'postWithdrawal',
    method: 'post',
    path: '/a/{activity}/withdraw',
    tag: 'pages',
    summary: 'The receipt page’s own form that takes an answer back',
    parameters: ['activity', 'lang'],
    body: 'withdrawal',
    answers: {
      200: 'html',
      400: 'html',
      403: 'html',
      404: 'html',
      413: 'html',
      415: 'html',
      503: 'html',
    },
    problems: [],
  },
  {
    id: 'getLookUpPage',
    method: 'get',
    path: '/r',
    tag: 'pages',
    summary: 'Asks for the code of a receipt',
    parameters: ['lookUp', 'lang'],
    answers: { 200: 'html', 404: 'html' },
    problems: [],
  },
  {
    id: 'getStatusPage',
    method: 'get',
    path: '/r/{code}',
    tag: 'pages',
    summary: 'Status and dates of a receipt, as a page',
    parameters: ['code', 'lang'],
    answers: { 200: 'html', 404: 'html' },
    problems: [],
  },
];

const service: readonly Operation[] = [
  {
    id: 'getOpenApi',
    method: 'get',
    path: '/openapi.json',
    tag: 'service',
    summary: 'This document',
    parameters: ['ifNoneMatch'],
    answers: { 200: 'json', 304: null },
    problems: [],
  },
  {
    id: 'getHealth',
    method: 'get',
    path: '/healthz',
    tag: 'service',
    summary: 'Whether the process runs',
    answers: { 200: 'json' },
    problems: [],
  },
  {
    id: 'getReadiness',
    method: 'get',
    path: '/readyz',
    tag: 'service',
    summary: 'Whether the store can keep something now',
    answers: { 200: 'json' },
    problems: ['unavailable'],
  },
];

/** Everything public that a backend of this contract does. */
export const operations: readonly Operation[] = [
  ...takingPart,
  ...activities,
  ...pages,
  ...service,
];
