/// <reference types="vite/client" />
import { readdirSync } from 'node:fs';
import { composeStories, type Meta } from '@storybook/react-vite';
import { createElement, type FunctionComponent } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, test, vi } from 'vitest';

type StoryFile = { default: Meta };

const storyFiles = import.meta.glob<StoryFile>('./*.stories.tsx', { eager: true });
const components = readdirSync(import.meta.dirname).filter((file) => /^[\w-]+\.tsx$/.test(file));

afterEach(() => vi.restoreAllMocks());

describe.each(components)('%s', (file) => {
  const stories = storyFiles[`./${file.replace('.tsx', '.stories.tsx')}`];

  test('is told in stories, one of them from right to left', () => {
    expect(Object.keys(stories ?? {})).toContain('RightToLeft');
  });

  test('is rendered on the server, without complaints and without style attributes', () => {
    const complaints = vi.spyOn(console, 'error');
    const composed = Object.values<FunctionComponent>(composeStories(stories ?? never()));
    const pages = composed.map((Story) => renderToString(createElement(Story)));
    expect(pages.length).toBeGreaterThan(0);
    for (const html of pages) {
      expect(html).toMatch(/^</);
      expect(html).not.toMatch(/\sstyle=|\son\w+=/);
    }
    expect(complaints).not.toHaveBeenCalled();
  });
});

function never(): StoryFile {
  throw new Error('There are no stories for this component.');
}
