export { Activity, Definition, participationOf, State } from './activity.ts';
export type { ActivityOf, DefinitionInput } from './activity.ts';
export { checkSubmission } from './check/index.ts';
export { checkDefinition } from './definition.ts';
export { FeedbackActivity, FeedbackAnswer, FeedbackKind } from './feedback.ts';
export { Notice } from './notice.ts';
export { fieldIssues, parseResponse, pointer } from './parse.ts';
export { secretForm, submissionIdForm } from './patterns.ts';
export { Ballot, Method, PollActivity, PollOption } from './poll.ts';
export { Challenge, FieldIssue, Problem } from './problem.ts';
export { problemCode, problems, problemType } from './problem-codes.ts';
export type { ProblemCode } from './problem-codes.ts';
export { Question, Value } from './question.ts';
export { Formula, RatingActivity, RatingAnswer, RatingItem, Scale } from './rating.ts';
export { OwnCopy, ReceiptStatus, Responses } from './own-copy.ts';
export { Receipt, ReceiptCode, Status } from './receipt.ts';
export {
  FeedbackResults,
  ItemResult,
  OptionResult,
  PollResults,
  RatingResults,
  ReceivedResults,
  Results,
  Round,
} from './results.ts';
export {
  Answer,
  Contact,
  PostedSubmission,
  Secret,
  Speaks,
  Submission,
  SubmissionId,
} from './submission.ts';
export type { SubmissionInput } from './submission.ts';
export { ballotKeyOf, scaleRange } from './tables.ts';
export {
  Instant,
  Language,
  lineText,
  longText,
  Period,
  Slug,
  Version,
  WebAddress,
  Words,
} from './text.ts';
