import type { Meta } from '@storybook/web-components-vite';
import { storyOf } from '../../test/story.ts';
import './results.define.ts';
import { examples, type Counted } from './results.examples.ts';

const meta: Meta = { title: 'Elements/Results', component: 'suara-results', tags: ['autodocs'] };
export default meta;

/** An example after other people's votes. */
const story = (example: Counted) => {
  const { activity, later, ballots } = example;
  return storyOf('suara-results', example, { later, answers: { [activity.id]: ballots } });
};

export const Live = story(examples.live);
export const AfterClose = story(examples.afterClose);
export const AfterVote = story(examples.afterVote);
export const Never = story(examples.never);
export const TooFew = story(examples.tooFew);
export const Tie = story(examples.tie);
export const Drawn = story(examples.drawn);
export const Approval = story(examples.approval);
export const Score = story(examples.score);
export const Mean = story(examples.mean);
export const Points = story(examples.points);
export const Credits = story(examples.credits);
export const Borda = story(examples.borda);
export const Runoff = story(examples.runoff);
export const Stv = story(examples.stv);
export const Schulze = story(examples.schulze);
export const Pairs = story(examples.pairs);
export const Budget = story(examples.budget);
export const Shares = story(examples.shares);
export const Statements = story(examples.statements);
export const Final = story(examples.final);
export const ClosedEmpty = story(examples.closedEmpty);
export const Card = story(examples.card);
export const Skm = story(examples.skm);
export const Stars = story(examples.stars);
export const Reasons = story(examples.reasons);
export const Messages = story(examples.messages);
