import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { act, goOffline } from '../../test/acts.ts';
import '../feedback/feedback.define.ts';
import '../rating/rating.define.ts';
import { examples, type StateExample } from './states.examples.ts';
import { storyOf } from '../../test/story.ts';

const meta: Meta = { title: 'Elements/States' };
export default meta;

/** A state that people may meet, reached by what they do, on the real server code. */
const story = (example: StateExample): StoryObj => ({
  ...storyOf(example.tag, example, { trouble: example.trouble }),
  beforeEach: () => (example.trouble === 'offline' ? goOffline() : undefined),
  async play({ canvasElement }) {
    const element = canvasElement.querySelector<HTMLElement>(example.tag);
    if (element) await act(element, example);
  },
});

export const Mistakes = story(examples.mistakes);
export const Warning = story(examples.warning);
export const Review = story(examples.review);
export const Waiting = story(examples.waiting);
export const Offline = story(examples.offline);
export const Failed = story(examples.failed);
export const Refused = story(examples.refused);
export const Receipt = story(examples.receipt);
export const Answered = story(examples.answered);
