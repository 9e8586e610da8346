import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Card } from '../blocks/card.tsx';
import { Case } from '../blocks/case.tsx';
import { Choice } from '../blocks/choice.tsx';
import { FlashCards } from '../blocks/flash-cards.tsx';
import { GlossaryList } from '../blocks/glossary-list.tsx';
import { KnowledgeCheck } from '../blocks/knowledge-check.tsx';
import { Option } from '../blocks/option.tsx';
import { Scene } from '../blocks/scene.tsx';
import { Term } from '../blocks/term.tsx';
import { inLesson } from '../blocks/testing/in-lesson.tsx';
import { sampleWords as words } from '../blocks/testing/sample-words.ts';
import { enhanceBlocks } from './index.ts';

const inquiry = { id: 'inquiry', term: 'inquiry', definition: 'The Committee examines.' };

/** One of each block that gets livelier. */
function LivelyBlocks() {
  return (
    <>
      <h2>Try it</h2>
      <KnowledgeCheck blockId="b1" words={words} question="Which door fits?">
        <Option text="An inquiry" correct words={words}>
          <p>
            An <Term id="inquiry">inquiry</Term> needs no named victim.
          </p>
        </Option>
        <Option text="A communication" words={words}>
          <p>No child dares to be named.</p>
        </Option>
      </KnowledgeCheck>
      <FlashCards blockId="b2" words={words} label="One card">
        <Card front="Opt in">A State has to say yes first.</Card>
      </FlashCards>
      <Case blockId="b3" words={words} title="A file on your desk">
        <Scene id="start" title="The file">
          <Choice to="end">An inquiry</Choice>
        </Scene>
        <Scene id="end" title="It fits">
          <p>Nobody has to be named.</p>
        </Scene>
      </Case>
      <GlossaryList entries={[inquiry]} words={words} />
    </>
  );
}

const meta = {
  title: 'Blocks/The script over all blocks',
  component: LivelyBlocks,
  decorators: [inLesson],
} satisfies Meta<typeof LivelyBlocks>;
export default meta;
type Story = StoryObj<typeof meta>;

function lessonIn(canvasElement: HTMLElement): HTMLElement {
  return canvasElement.querySelector<HTMLElement>('.prose')!;
}

export const UndoneLeavesNoTrace: Story = {
  play: async ({ canvasElement }) => {
    const lesson = lessonIn(canvasElement);
    const before = lesson.innerHTML;
    const undo = enhanceBlocks(lesson);
    await expect(lesson.querySelectorAll('[data-live]')).toHaveLength(3);
    undo();
    await expect(lesson.innerHTML).toBe(before);
  },
};

export const PrintedWithAllOpen: Story = {
  play: async ({ canvasElement }) => {
    const lesson = lessonIn(canvasElement);
    const undo = openedBy(() => enhanceBlocks(lesson), lesson);
    const [read, unread] = lesson.querySelectorAll('details');
    read!.open = true;
    window.dispatchEvent(new Event('beforeprint'));
    await expect(unread!.open).toBe(true);
    window.dispatchEvent(new Event('afterprint'));
    await expect(read!.open).toBe(true);
    await expect(unread!.open).toBe(false);
    undo();
  },
};

/** Two plain disclosures, as charts have, beside the blocks. */
function openedBy(enhance: () => () => void, lesson: HTMLElement): () => void {
  const extra = [0, 1].map(() => document.createElement('details'));
  lesson.prepend(...extra);
  const undo = enhance();
  return () => {
    undo();
    for (const details of extra) details.remove();
  };
}

export const BeginsAtTheSceneOfTheAddress: Story = {
  play: async ({ canvas, canvasElement }) => {
    const address = location.href;
    history.replaceState(null, '', '#b3-end');
    const undo = enhanceBlocks(lessonIn(canvasElement));
    await expect(canvas.getByRole('heading', { name: 'It fits' })).toBeVisible();
    await expect(canvas.queryByRole('heading', { name: 'The file' })).toBeNull();
    await expect(canvas.getByRole('button', { name: 'Start again' })).toBeVisible();
    undo();
    history.replaceState(null, '', address);
  },
};

export const WithoutPopovers: Story = {
  play: async ({ canvas, canvasElement }) => {
    const popover = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'popover')!;
    delete (HTMLElement.prototype as Partial<HTMLElement>).popover;
    const undo = enhanceBlocks(lessonIn(canvasElement));
    Object.defineProperty(HTMLElement.prototype, 'popover', popover);
    await expect(canvasElement.querySelector('.block-note')).toBeNull();
    await expect(canvasElement.querySelector('.block-term')).not.toHaveAttribute('role');
    await expect(canvas.getByRole('button', { name: 'An inquiry' })).toBeVisible();
    undo();
  },
};

export const OneCardNeedsNoNext: Story = {
  parameters: { live: true },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button', { name: 'Turn the card' })).toBeVisible();
    await expect(canvas.queryByRole('button', { name: 'Next' })).toBeNull();
  },
};

export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  parameters: { live: true },
};
