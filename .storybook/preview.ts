import '../src/define.js';
import type { Preview } from '@storybook/web-components-vite';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import calm from '../src/styles/themes/calm.css?inline';
import highContrast from '../src/styles/themes/high-contrast.css?inline';
import manifest from '../dist/custom-elements.json';

setCustomElementsManifest(manifest);

const themes: Record<string, { ink: string; paper: string; tokens: string }> = {
  light: { ink: '#2b2b2b', paper: '#ffffff', tokens: '' },
  dark: { ink: '#ece8e1', paper: '#1c1b1a', tokens: '' },
  calm: { ink: '#2f3a3a', paper: '#f4f1ea', tokens: calm },
  contrast: { ink: '#000000', paper: '#ffffff', tokens: highContrast },
};

const tokens = new CSSStyleSheet();
document.adoptedStyleSheets.push(tokens);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: { a11y: { test: 'error' }, controls: { expanded: true }, layout: 'padded' },
  globalTypes: {
    theme: {
      description: 'The page around',
      toolbar: {
        icon: 'paintbrush',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light page' },
          { value: 'dark', title: 'Dark page' },
          { value: 'calm', title: 'Calm theme' },
          { value: 'contrast', title: 'High contrast theme' },
        ],
      },
    },
    language: {
      description: 'Language of the page',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'en', title: 'English' },
          { value: 'es', title: 'Español' },
          { value: 'de', title: 'Deutsch' },
          { value: 'ar', title: 'العربية' },
        ],
      },
    },
    direction: {
      description: 'Direction of the page',
      toolbar: {
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'auto', title: 'As the language' },
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
  },
  initialGlobals: { theme: 'light', language: 'en', direction: 'auto' },
  decorators: [
    (story, { globals }) => {
      const { ink, paper, tokens: values } = themes[globals['theme'] as string] ?? themes['light']!;
      tokens.replaceSync(`body { color: ${ink}; background: ${paper}; font-family: system-ui, sans-serif } ${values}`);
      const language = globals['language'] as string;
      const direction = globals['direction'] as string;
      document.documentElement.lang = language;
      document.documentElement.dir = direction === 'auto' ? (language === 'ar' ? 'rtl' : 'ltr') : direction;
      return story();
    },
  ],
};

export default preview;
