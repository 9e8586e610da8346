import '../src/styles/index.css';
import '../src/styles/components/difference.css';
import './preview.css';
import type { Decorator, Preview } from '@storybook/react-vite';
import { useLayoutEffect, type ReactNode } from 'react';

/** Puts the toolbar's choices where the apps put them: on the root element. */
function Frame({ globals, bare, children }: FrameProps) {
  const { theme, direction, audience } = globals;
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.dataset.theme = String(theme);
    root.dir = String(direction);
    root.lang = direction === 'rtl' ? 'ar' : 'en';
    if (audience === 'child') root.dataset.audience = 'child';
    else delete root.dataset.audience;
  }, [theme, direction, audience]);
  return <div className={bare ? undefined : 'story-frame'}>{children}</div>;
}

interface FrameProps {
  globals: Record<string, unknown>;
  bare: boolean;
  children: ReactNode;
}

const withFrame: Decorator = (Story, { globals, parameters }) => (
  <Frame globals={globals} bare={Boolean(parameters.bare)}>
    <Story />
  </Frame>
);

const choice = (title: string, items: string[]) => ({
  description: title,
  toolbar: { title, dynamicTitle: true, items },
});

const preview: Preview = {
  decorators: [withFrame],
  globalTypes: {
    theme: choice('Theme', ['light', 'dark']),
    direction: choice('Direction', ['ltr', 'rtl']),
    audience: choice('Audience', ['adult', 'child']),
  },
  initialGlobals: { theme: 'light', direction: 'ltr', audience: 'adult' },
  parameters: {
    layout: 'fullscreen',
    a11y: {
      test: 'error',
      // A part of a page has no landmarks of its own; the apps' pages are tested whole.
      config: { rules: [{ id: 'region', enabled: false }] },
    },
  },
};

export default preview;
