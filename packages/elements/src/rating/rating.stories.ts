import type { Client } from '@suara/client';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Example } from '../shared/example.ts';
import './rating.define.ts';
import { examples } from './rating.examples.ts';

const meta: Meta = { title: 'Elements/Rating', component: 'suara-rating', tags: ['autodocs'] };
export default meta;

/** An example on the real server code, which the preview runs in the page. */
const story = ({ about, activity, now }: Example): StoryObj => ({
  parameters: {
    suara: { activities: [activity], now },
    docs: { description: { story: about } },
  },
  render: (_, { loaded }) =>
    html`<suara-rating
      activity=${activity.id}
      .client=${loaded['client'] as Client}
    ></suara-rating>`,
});

export const Words = story(examples.words);
export const Stars = story(examples.stars);
export const Smileys = story(examples.smileys);
export const Thumbs = story(examples.thumbs);
export const YesNo = story(examples.yesNo);
export const Nps = story(examples.nps);
export const Ces = story(examples.ces);
export const Reasons = story(examples.reasons);
export const Items = story(examples.items);
export const Closed = story(examples.closed);
export const Upcoming = story(examples.upcoming);
