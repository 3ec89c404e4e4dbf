import type { Meta } from '@storybook/web-components-vite';
import type { Example } from '../shared/example.ts';
import { storyOf } from '../../test/story.ts';
import './poll.define.ts';
import { examples } from './poll.examples.ts';

const meta: Meta = { title: 'Elements/Poll', component: 'suara-poll', tags: ['autodocs'] };
export default meta;

const story = (example: Example) => storyOf('suara-poll', example);

export const One = story(examples.one);
export const Described = story(examples.described);
export const Urgent = story(examples.urgent);
export const Approval = story(examples.approval);
export const Ranking = story(examples.ranking);
export const RankTwenty = story(examples.rankTwenty);
export const Score = story(examples.score);
export const WideScore = story(examples.wideScore);
export const Points = story(examples.points);
export const Credits = story(examples.credits);
export const Budget = story(examples.budget);
export const Statements = story(examples.statements);
export const AfterClose = story(examples.afterClose);
export const Closed = story(examples.closed);
