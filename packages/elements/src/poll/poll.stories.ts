import type { Client } from '@suara/client';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Example } from '../shared/example.ts';
import './poll.define.ts';
import { examples } from './poll.examples.ts';

const meta: Meta = { title: 'Elements/Poll', component: 'suara-poll', tags: ['autodocs'] };
export default meta;

/** An example on the real server code, which the preview runs in the page. */
const story = ({ about, activity, now }: Example): StoryObj => ({
  parameters: {
    suara: { activities: [activity], now },
    docs: { description: { story: about } },
  },
  render: (_, { loaded }) =>
    html`<suara-poll activity=${activity.id} .client=${loaded['client'] as Client}></suara-poll>`,
});

export const One = story(examples.one);
export const Described = story(examples.described);
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
