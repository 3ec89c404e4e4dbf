import type { Meta } from '@storybook/web-components-vite';
import type { Example } from '../shared/example.ts';
import { storyOf } from '../../test/story.ts';
import './rating.define.ts';
import { examples } from './rating.examples.ts';

const meta: Meta = { title: 'Elements/Rating', component: 'suara-rating', tags: ['autodocs'] };
export default meta;

const story = (example: Example) => storyOf('suara-rating', example);

export const Words = story(examples.words);
export const Stars = story(examples.stars);
export const Smileys = story(examples.smileys);
export const Thumbs = story(examples.thumbs);
export const YesNo = story(examples.yesNo);
export const Nps = story(examples.nps);
export const Ces = story(examples.ces);
export const Reasons = story(examples.reasons);
export const Items = story(examples.items);
export const Urgent = story(examples.urgent);
export const Closed = story(examples.closed);
export const Upcoming = story(examples.upcoming);
