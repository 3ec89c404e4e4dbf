import type { Meta } from '@storybook/web-components-vite';
import '../feedback/feedback.define.ts';
import type { Example } from '../shared/example.ts';
import { storyOf } from '../../test/story.ts';
import { examples } from './questions.examples.ts';

const meta: Meta = { title: 'Elements/Questions', component: 'suara-feedback' };
export default meta;

/** A question alone, on the real server code. */
const story = (example: Example) => storyOf('suara-feedback', example);

export const Text = story(examples.text);
export const LongText = story(examples.longText);
export const Choice = story(examples.choice);
export const Choices = story(examples.choices);
export const YesNo = story(examples.yesNo);
export const Number = story(examples.number);
export const Date = story(examples.date);
export const Email = story(examples.email);
export const Phone = story(examples.phone);
export const Place = story(examples.place);
export const Scale = story(examples.scale);
export const Statement = story(examples.statement);
