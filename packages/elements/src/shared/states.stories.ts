import type { Client } from '@suara/client';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { act } from '../../test/acts.ts';
import '../feedback/feedback.define.ts';
import '../rating/rating.define.ts';
import { examples, type StateExample } from './states.examples.ts';

const meta: Meta = { title: 'Elements/States' };
export default meta;

/** A state that people may meet, reached by what they do, on the real server code. */
const story = (example: StateExample): StoryObj => ({
  parameters: {
    suara: { activities: [example.activity], trouble: example.trouble },
    docs: { description: { story: example.about } },
  },
  render(_, { loaded }) {
    const element = document.createElement(example.tag);
    element.activity = example.activity.id;
    element.client = loaded['client'] as Client;
    return element;
  },
  async play({ canvasElement }) {
    const element = canvasElement.querySelector<HTMLElement>(example.tag);
    if (element) await act(element, example);
  },
});

export const Mistakes = story(examples.mistakes);
export const Warning = story(examples.warning);
export const Review = story(examples.review);
export const Waiting = story(examples.waiting);
export const Failed = story(examples.failed);
export const Refused = story(examples.refused);
export const Receipt = story(examples.receipt);
export const Answered = story(examples.answered);
