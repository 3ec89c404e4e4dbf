// Apart from the checks: a page draws what is asked before it checks anything.
import type { Definition } from '../activity.ts';
import type { Question, Value } from '../question.ts';

type Feedback = Extract<Definition, { kind: 'feedback' }>;

/** Answers by question id. */
export type Fields = Readonly<Record<string, Value>>;

/** The answer to a question; nothing that a record merely inherits. */
export const at = (fields: Fields, id: string) =>
  Object.hasOwn(fields, id) ? fields[id] : undefined;

/** The questions that are asked, given the answers so far and the kind of feedback. */
export function askedQuestions(
  questions: readonly Question[],
  fields: Fields,
  kind?: string,
): Question[] {
  const asked: Question[] = [];
  for (const question of questions) {
    const { when } = question;
    if (when) {
      const earlier =
        when.question === 'kind'
          ? kind
          : asked.some(({ id }) => id === when.question)
            ? at(fields, when.question)
            : undefined;
      const given = Array.isArray(earlier) ? earlier : [earlier];
      if (!given.some((one) => when.is.some((wanted) => wanted === one))) continue;
    }
    asked.push(question);
  }
  return asked;
}

/** The questions of one kind of feedback, in the order they are asked. */
export function questionsOfKind({ feedback }: Feedback, kind: string) {
  const ids = feedback.kinds.find(({ id }) => id === kind)?.questions;
  return ids ? feedback.questions.filter(({ id }) => ids.includes(id)) : feedback.questions;
}
