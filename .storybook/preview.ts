/// <reference types="vite/client" />
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { clientOf, type Wish } from './backend.ts';
import './preview.css';

// Written by .ci/storybook.ts; where it is missing, the tables are empty.
const [manifest] = Object.values(
  import.meta.glob('../packages/elements/custom-elements.json', { eager: true, import: 'default' }),
);
if (manifest) setCustomElementsManifest(manifest);

const languages = { id: 'Indonesia', en: 'English', ar: 'العربية' };
const directions = {
  auto: 'Direction of the language',
  ltr: 'Left to right',
  rtl: 'Right to left',
};
const themes = { light: 'Light', dark: 'Dark', forced: 'Forced colours' };

/** A menu of the toolbar. */
const menu = (
  title: string,
  icon: 'globe' | 'transfer' | 'circlehollow',
  choices: Record<string, string>,
) => ({
  description: title,
  toolbar: {
    title,
    icon,
    dynamicTitle: true,
    items: Object.entries(choices).map(([value, name]) => ({ value, title: name })),
  },
});

const preview: Preview = {
  globalTypes: {
    language: menu('Language', 'globe', languages),
    direction: menu('Direction', 'transfer', directions),
    theme: menu('Theme', 'circlehollow', themes),
  },
  initialGlobals: { language: 'id', direction: 'auto', theme: 'light' },
  parameters: {
    layout: 'padded',
    // A violation fails `npm run storybook -- check`.
    a11y: { test: 'error' },
    controls: { expanded: true },
  },
  // A story may ask for further activities, another time, and answers that others have given.
  loaders: [
    async ({ parameters }) => ({ client: await clientOf((parameters['suara'] ?? {}) as Wish) }),
  ],
  decorators: [
    (story, { globals }) => {
      const { language, direction, theme } = globals as Record<string, string>;
      const page = document.documentElement;
      page.lang = language ?? 'id';
      page.dir = direction === 'auto' ? (language === 'ar' ? 'rtl' : 'ltr') : (direction ?? 'ltr');
      page.dataset['theme'] = theme ?? 'light';
      return story();
    },
  ],
};

export default preview;
