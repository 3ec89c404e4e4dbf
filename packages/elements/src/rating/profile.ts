// What a rating asks about who answers. Most ask nothing, so it comes with the definition that does.
import { askedQuestions } from '@suara/client';
import type { Question } from '@suara/contract';
import { readAnswers } from '../questions/pieces.ts';

export { loadPieces, question, readAnswers } from '../questions/pieces.ts';

/** The questions that are asked, given what stands in the form so far. */
export const askedNow = (
  questions: readonly Question[],
  base: string,
  data: FormData | undefined,
): Question[] => askedQuestions(questions, data ? readAnswers(questions, base, data) : {});
