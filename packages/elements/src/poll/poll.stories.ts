import type { Client } from '@suara/client';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { examples } from './poll.examples.ts';
import './poll.define.ts';

const meta: Meta = {
  title: 'Poll',
  component: 'suara-poll',
  render: (_, { parameters, loaded }) => {
    const { client } = loaded as { client: Client };
    return html`<suara-poll
      activity=${parameters['name'] as string}
      .client=${client}
    ></suara-poll>`;
  },
};
export default meta;

const story = ({
  about,
  activity,
  now,
}: {
  about: string;
  activity: unknown;
  now?: string;
}): StoryObj => ({
  name: about,
  parameters: {
    name: (activity as { id: string }).id,
    suara: { activities: [activity], ...(now !== undefined && { now }) },
  },
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
