import type { Meta } from '@storybook/web-components-vite';
import type { Example } from '../shared/example.ts';
import { storyOf } from '../../test/story.ts';
import './feedback.define.ts';
import { examples } from './feedback.examples.ts';

const meta: Meta = { title: 'Elements/Feedback', component: 'suara-feedback', tags: ['autodocs'] };
export default meta;

const story = (example: Example) => storyOf('suara-feedback', example);

export const Short = story(examples.short);
export const Kinds = story(examples.kinds);
export const Every = story(examples.every);
export const Around = story(examples.around);
export const Pages = story(examples.pages);
