import type { Meta, StoryObj } from '@storybook/react-vite';
import { pictures } from './index.ts';

interface GalleryProps {
  /** Which pictures: those whose names begin so. */
  begins: RegExp;
  direction: 'ltr' | 'rtl';
}

/** Pictures with their names, as wide as on the smallest phone. A label shows its own key. */
function Gallery({ begins, direction }: GalleryProps) {
  return (
    <div className="story-pictures">
      {Object.entries(pictures)
        .filter(([name]) => begins.test(name))
        .map(([name, { draw, labels }]) => (
          <figure key={name}>
            {draw(
              { alt: name, labels: Object.fromEntries(labels.map((key) => [key, key])) },
              direction,
            )}
            <figcaption>{name}</figcaption>
          </figure>
        ))}
    </div>
  );
}

const meta = {
  title: 'Pictures',
  component: Gallery,
  args: { begins: /^/, direction: 'ltr' },
} satisfies Meta<typeof Gallery>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Young: Story = { args: { begins: /^young-/ }, globals: { audience: 'child' } };

export const Older: Story = { args: { begins: /^older-/ }, globals: { audience: 'child' } };

export const Diagrams: Story = { args: { begins: /^(?!young-|older-)/ } };

export const Dark: Story = { globals: { theme: 'dark' } };

export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: { direction: 'rtl' },
};
