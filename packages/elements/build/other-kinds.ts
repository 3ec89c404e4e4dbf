// What the browser file of one element has in place of the checks for the other kinds of activity, see `bundle.ts`. No
// element takes an activity of another kind so far; to the client, it is one from a newer server.
const checkNothing = (): never[] => [];
const judgeNothing = (): undefined => undefined;

export {
  checkNothing as checkBallot,
  checkNothing as checkFeedback,
  checkNothing as checkRating,
  judgeNothing as judgeFeedback,
  judgeNothing as judgePoll,
  judgeNothing as judgeRating,
  judgeNothing as judgeResults,
};
/** Only ever asked about ballots. */
export const isBlank = (): boolean => false;
