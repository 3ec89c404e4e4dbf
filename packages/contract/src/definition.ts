import type { Definition } from './activity.ts';
import { participationOf } from './activity.ts';
import { checkEarlier } from './definition-periods.ts';
import { pointer } from './parse.ts';
import type { Question } from './question.ts';

/** A mistake in a definition, for whoever wrote it: where, and what to do. */
export interface DefinitionIssue {
  /** JSON pointer (RFC 6901) into the definition. */
  pointer: string;
  reason: string;
}

/** Finds objects of words (`{ "id": "…" }`) anywhere in the definition and tells which languages they lack. */
function missingWords(
  value: unknown,
  languages: readonly string[],
  path: PropertyKey[] = [],
): DefinitionIssue[] {
  if (typeof value !== 'object' || value === null) return [];
  const keys = Object.keys(value);
  const isWords =
    keys.length > 0 &&
    !Array.isArray(value) &&
    keys.some((key) => languages.includes(key)) &&
    Object.values(value).every((text) => typeof text === 'string');
  if (isWords) {
    return languages
      .filter((language) => !keys.includes(language))
      .map((language) => ({
        pointer: pointer(path),
        reason: `has no text in "${language}", which "languages" promises`,
      }));
  }
  return keys
    .filter(
      (key) => !(path.length === 0 && (key === 'id' || key === 'languages')) && key !== 'rules',
    )
    .flatMap((key) =>
      missingWords((value as Record<string, unknown>)[key], languages, [...path, key]),
    );
}

function twice(ids: readonly string[], at: string): DefinitionIssue[] {
  return [...new Set(ids.filter((id, i) => ids.indexOf(id) !== i))].map((id) => ({
    pointer: at,
    reason: `uses the id "${id}" twice; give each its own`,
  }));
}

/** Bounds between which nothing lies: such a question could not be answered. */
function checkBounds(question: Question, at: string): DefinitionIssue[] {
  const between = (
    low: string,
    min: number | string | undefined,
    high: string,
    max: number | string | undefined,
  ) =>
    min !== undefined && max !== undefined && min > max
      ? [{ pointer: `${at}/${low}`, reason: `is above "${high}"` }]
      : [];
  switch (question.kind) {
    case 'text':
    case 'long-text':
      return between('minLength', question.minLength, 'maxLength', question.maxLength);
    case 'number':
    case 'date':
      return between('min', question.min, 'max', question.max);
    case 'choices':
      return [
        ...between('min', question.min, 'max', question.max),
        ...between('min', question.min, 'options', question.options.length),
      ];
    case 'statement':
      return question.required
        ? [
            {
              pointer: `${at}/required`,
              reason: 'asks for an answer to what is only told; take it out',
            },
          ]
        : [];
    default:
      return [];
  }
}

function checkQuestions(questions: readonly Question[], at: string): DefinitionIssue[] {
  const issues = twice(
    questions.map(({ id }) => id),
    at,
  );
  questions.forEach((question, i) => {
    if ('options' in question)
      issues.push(
        ...twice(
          question.options.map(({ id }) => id),
          `${at}/${i}/options`,
        ),
      );
    const earlier = question.when?.question;
    if (earlier && earlier !== 'kind' && !questions.slice(0, i).some(({ id }) => id === earlier)) {
      issues.push({
        pointer: `${at}/${i}/when/question`,
        reason: `"${earlier}" is not asked before this question`,
      });
    }
    issues.push(...checkBounds(question, `${at}/${i}`));
  });
  return issues;
}

function checkFeedback({ feedback }: Extract<Definition, { kind: 'feedback' }>): DefinitionIssue[] {
  const known = feedback.questions.map(({ id }) => id);
  const issues = [
    ...twice(
      feedback.kinds.map(({ id }) => id),
      '/feedback/kinds',
    ),
    ...checkQuestions(feedback.questions, '/feedback/questions'),
  ];
  const refer = (ids: readonly string[] | undefined, at: string) => {
    for (const id of ids ?? []) {
      if (!known.includes(id))
        issues.push({ pointer: at, reason: `names the question "${id}", which does not exist` });
    }
  };
  feedback.kinds.forEach((kind, i) => refer(kind.questions, `/feedback/kinds/${i}/questions`));
  feedback.pages?.forEach((page, i) => refer(page.questions, `/feedback/pages/${i}/questions`));
  const paged = feedback.pages?.flatMap(({ questions }) => questions);
  if (paged) {
    issues.push(...twice(paged, '/feedback/pages'));
    for (const id of known.filter((one) => !paged.includes(one))) {
      issues.push({
        pointer: '/feedback/pages',
        reason: `leaves out the question "${id}"; put it on a page`,
      });
    }
  }
  if (feedback.speaks.length === 0) {
    issues.push({
      pointer: '/feedback/speaks',
      reason: 'is empty: nobody could speak; give "self", or leave it out',
    });
  }
  for (const field of feedback.contact?.required ?? []) {
    if (!feedback.contact?.fields.includes(field)) {
      issues.push({
        pointer: '/feedback/contact/required',
        reason: `requires "${field}", which "fields" does not ask for`,
      });
    }
  }
  return issues;
}

function checkRating(definition: Extract<Definition, { kind: 'rating' }>): DefinitionIssue[] {
  const { rating } = definition;
  const issues = [
    ...checkQuestions(rating.profile ?? [], '/rating/profile'),
    ...checkEarlier(definition),
  ];
  issues.push(
    ...twice(
      (rating.items ?? []).map(({ key }) => key),
      '/rating/items',
    ),
  );
  issues.push(
    ...twice(
      (rating.reasons ?? []).map(({ id }) => id),
      '/rating/reasons',
    ),
  );
  if (!rating.scale && !rating.items && !rating.instrument) {
    issues.push({
      pointer: '/rating',
      reason: 'asks nothing: give "scale", "items" or "instrument"',
    });
  }
  if (rating.scale && rating.items)
    issues.push({ pointer: '/rating/items', reason: 'stands beside "scale"; give one of them' });
  if (rating.scale && !rating.question && !rating.instrument) {
    issues.push({ pointer: '/rating/question', reason: 'is missing: say what is to be rated' });
  }
  return issues;
}

/** Most steps in which the counting raises the voters' shares; it gives up beyond (`increment` of equal shares). */
const MOST_INCREMENTS = 100_000;

/** Add1 may raise a single voter's share up to all costs together; in rupiah, steps of 1 would never end. */
function checkIncrement({ options, rules }: Poll): DefinitionIssue[] {
  const completion = rules['completion'] ?? 'add1-utilitarian';
  const increment = Number(rules['increment'] ?? 1);
  const costs = options.reduce((sum, { cost = 0 }) => sum + cost, 0);
  if (!String(completion).startsWith('add1') || costs <= increment * MOST_INCREMENTS) return [];
  const enough = 10 ** Math.ceil(Math.log10(costs / MOST_INCREMENTS));
  return [
    {
      pointer: '/poll/rules',
      reason: `needs an "increment": with these costs, steps of ${increment} never end; give ${enough} or more`,
    },
  ];
}

type Poll = Extract<Definition, { kind: 'poll' }>['poll'];

function checkPoll({ poll }: Extract<Definition, { kind: 'poll' }>): DefinitionIssue[] {
  const issues = twice(
    poll.options.map(({ id }) => id),
    '/poll/options',
  );
  const needs = (key: 'points' | 'budget', methods: readonly string[]) => {
    if (methods.includes(poll.method) && poll[key] === undefined) {
      issues.push({
        pointer: `/poll/${key}`,
        reason: `is missing: the method "${poll.method}" needs it`,
      });
    }
  };
  needs('points', ['cumulative', 'quadratic']);
  needs('budget', ['greedy-budget', 'equal-shares']);
  if (poll.method.endsWith('budget') || poll.method === 'equal-shares') {
    poll.options.forEach((option, i) => {
      if (option.cost === undefined)
        issues.push({
          pointer: `/poll/options/${i}/cost`,
          reason: 'is missing: what does it cost',
        });
    });
  }
  const { min, max } = poll.choose ?? {};
  if (min !== undefined && max !== undefined && min > max)
    issues.push({ pointer: '/poll/choose/min', reason: 'is above "max"' });
  if (min !== undefined && min > poll.options.length) {
    issues.push({ pointer: '/poll/choose/min', reason: 'is more than there are options' });
  }
  if (max === 0)
    issues.push({
      pointer: '/poll/choose/max',
      reason: 'lets nobody choose anything; give at least 1',
    });
  if (poll.points?.total === 0)
    issues.push({ pointer: '/poll/points/total', reason: 'is 0: there is nothing to give' });
  if (poll.method === 'equal-shares') issues.push(...checkIncrement(poll));
  if (poll.scores && poll.scores.min >= poll.scores.max)
    issues.push({ pointer: '/poll/scores/min', reason: 'is not below "max"' });
  if (poll.seats !== undefined && poll.seats > poll.options.length) {
    issues.push({ pointer: '/poll/seats', reason: 'is more than there are options' });
  }
  return issues;
}

/**
 * Checks what a schema can't: references, sums, languages. Run it after `Definition` has parsed the file.
 *
 * @returns What is wrong, in the order of the file; empty when the activity can be opened.
 */
export function checkDefinition(definition: Definition): DefinitionIssue[] {
  const issues = missingWords(definition, definition.languages);
  const { opens, closes } = definition;
  if (closes !== null && Date.parse(closes) <= Date.parse(opens)) {
    issues.push({ pointer: '/closes', reason: 'is not after "opens"' });
  }
  const { level } = participationOf(definition);
  if (level === 'token' || level === 'identity') {
    issues.push({
      pointer: `/${definition.kind}/level`,
      reason: `"${level}" is not offered yet; use "anyone" or "device"`,
    });
  }
  if (definition.kind === 'feedback') return [...issues, ...checkFeedback(definition)];
  return [
    ...issues,
    ...(definition.kind === 'rating' ? checkRating(definition) : checkPoll(definition)),
  ];
}
