import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { pictures, type PictureWords } from './index.ts';

const css = readFileSync(new URL('../styles/pictures.css', import.meta.url), 'utf8');
const known = new Set([...css.matchAll(/\.([a-z0-9-]+)/g)].map(([, name = '']) => name));
const shapes = new Set('svg g path circle ellipse rect text tspan'.split(' '));

function wordsFor(labels: readonly string[]): PictureWords {
  return {
    alt: 'What is to be seen.',
    labels: Object.fromEntries(labels.map((key) => [key, `word-${key}`])),
  };
}

test('the five diagrams and the scenes of both tracks are there', () => {
  const names = Object.keys(pictures);
  expect(names.filter((name) => name.startsWith('young-'))).toHaveLength(14);
  expect(names.filter((name) => name.startsWith('older-'))).toHaveLength(14);
  expect(names.filter((name) => !/^(young|older)-/.test(name))).toEqual([
    'deadlines',
    'journey-adults',
    'journey-children',
    'three-procedures',
    'who-can-help',
  ]);
});

describe.each(Object.entries(pictures))('%s', (_, picture) => {
  const words = wordsFor(picture.labels);
  const html = renderToStaticMarkup(picture.draw(words, 'ltr'));
  const turned = renderToStaticMarkup(picture.draw(words, 'rtl'));

  test('is an image with its alternative and all of its labels', () => {
    expect(html).toContain('role="img" aria-label="What is to be seen."');
    for (const label of Object.values(words.labels)) expect(html).toContain(`>${label}</tspan>`);
  });

  test('has neither colours of its own nor anything but shapes', () => {
    expect(html.match(/ (style|fill|stroke|href|id|filter|mask|clip-path)=|url\(/g)).toBeNull();
    const tags = new Set([...html.matchAll(/<([a-z]+)/gi)].map(([, tag = '']) => tag));
    expect([...tags].filter((tag) => !shapes.has(tag))).toEqual([]);
  });

  test('uses classes that the style sheet knows', () => {
    const used = [...html.matchAll(/class="([^"]*)"/g)].flatMap(([, names = '']) =>
      names.split(' '),
    );
    expect(used.filter((name) => !known.has(name))).toEqual([]);
  });

  test('writes no number with more than two digits behind the point', () => {
    expect(html.match(/-?\d*\.\d{3,}/g)).toBeNull();
  });

  test('weighs less than 12 kB in both directions', () => {
    expect(html.length).toBeLessThan(12_000);
    expect(turned.length).toBeLessThan(12_000);
  });

  test('is turned round from right to left when it has a direction, and its words are not', () => {
    expect(turned.includes('matrix(-1 0 0 1 320 0)')).toBe(picture.mirrored);
    const inTurned = /<g transform="matrix[^>]*>(.*)<\/g>/.exec(turned)?.[1] ?? '';
    expect(inTurned).not.toContain('<text');
    if (!picture.mirrored) expect(turned === html).toBe(true);
  });
});

test('a label that is turned round stands at the mirrored place', () => {
  const draw = pictures.deadlines?.draw;
  const words = wordsFor(pictures.deadlines?.labels ?? []);
  const at = (direction: 'ltr' | 'rtl') => {
    const html = draw ? renderToStaticMarkup(draw(words, direction)) : '';
    return Number(/<tspan x="([\d.]+)"[^>]*>word-views/.exec(html)?.[1]);
  };
  expect(at('ltr') + at('rtl')).toBe(320);
});
