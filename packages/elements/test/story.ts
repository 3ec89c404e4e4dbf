import type { Client } from '@suara/client';
import type { StoryObj } from '@storybook/web-components-vite';
import type { Example } from '../src/shared/example.ts';

/** The elements that an activity's example can be shown in. */
type Tag = 'suara-feedback' | 'suara-poll' | 'suara-rating' | 'suara-results';

/**
 * An example on the real server code, which the preview runs in the page.
 *
 * @param more - What else the preview's backend is to do first: a later time, other people's answers.
 */
export const storyOf = (
  tag: Tag,
  { about, activity, now }: Example,
  more: Record<string, unknown> = {},
): StoryObj => ({
  parameters: {
    suara: { activities: [activity], now, ...more },
    docs: { description: { story: about } },
  },
  render(_, { loaded }) {
    const element = document.createElement(tag);
    element.activity = activity.id;
    element.client = loaded['client'] as Client;
    return element;
  },
});
