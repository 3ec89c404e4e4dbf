import type { Client } from '@suara/client';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Example } from '../shared/example.ts';
import './feedback.define.ts';
import { examples } from './feedback.examples.ts';

const meta: Meta = { title: 'Elements/Feedback', component: 'suara-feedback', tags: ['autodocs'] };
export default meta;

/** An example on the real server code, which the preview runs in the page. */
const story = ({ about, activity, now }: Example): StoryObj => ({
  parameters: {
    suara: { activities: [activity], now },
    docs: { description: { story: about } },
  },
  render: (_, { loaded }) =>
    html`<suara-feedback
      activity=${activity.id}
      .client=${loaded['client'] as Client}
    ></suara-feedback>`,
});

export const Short = story(examples.short);
export const Kinds = story(examples.kinds);
export const Every = story(examples.every);
export const Around = story(examples.around);
export const Pages = story(examples.pages);
