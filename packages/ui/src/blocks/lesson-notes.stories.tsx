import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Fact } from './fact.tsx';
import { FigureList } from './figure-list.tsx';
import { GlossaryList } from './glossary-list.tsx';
import { Ref } from './ref.tsx';
import { SourceList } from './source-list.tsx';
import { Term } from './term.tsx';
import { arabicWords } from './testing/arabic-words.ts';
import { inLesson } from './testing/in-lesson.tsx';
import { sampleWords } from './testing/sample-words.ts';

const source = {
  id: 'untc-2026',
  title: 'Status of chapter IV-11-d',
  publisher: 'United Nations Treaty Collection',
  date: '2026-02-03',
  when: 'February 3, 2026',
  url: 'https://treaties.un.org/',
  note: 'The list of parties as read on September 19, 2026.',
};

const parties = {
  id: 'parties-now',
  value: 54,
  text: '54',
  unit: 'States parties',
  asOf: { date: '2026-09-19', when: 'September 19, 2026' },
  source: { id: source.id, number: 1, title: source.title },
  place: 'list of parties',
};

const inquiry = {
  id: 'inquiry',
  term: 'inquiry',
  definition: 'A procedure in which the Committee looks into grave or systematic violations.',
  plain: 'The Committee goes and looks.',
};

/** Words, figures and references in running text, and the lists at the lesson's end. */
function Passage() {
  return (
    <>
      <p>
        The protocol has <Fact {...parties} /> parties. Each of them accepts an{' '}
        <Term id="inquiry">inquiry</Term> unless it has said otherwise{' '}
        <Ref source={source.id} number={1} place="declarations" words={sampleWords} />.
      </p>
      <GlossaryList entries={[inquiry]} words={sampleWords} />
      <FigureList entries={[parties]} words={sampleWords} />
      <SourceList entries={[source]} words={sampleWords} />
    </>
  );
}

const meta = {
  title: 'Blocks/Term, Fact, Ref and their lists',
  component: Passage,
  decorators: [inLesson],
} satisfies Meta<typeof Passage>;
export default meta;
type Story = StoryObj<typeof meta>;

export const WithoutScript: Story = {
  play: async ({ canvas }) => {
    for (const link of canvas.getAllByRole('link')) {
      const href = link.getAttribute('href') ?? '';
      if (href.startsWith('#')) await expect(document.querySelector(href)).toBeVisible();
    }
    await expect(canvas.getByRole('link', { name: '54' })).toHaveAccessibleDescription(
      'As of September 19, 2026',
    );
  },
};

export const Live: Story = {
  parameters: { live: true },
};

export const NoteOfATerm: Story = {
  parameters: { live: true },
  play: async ({ canvas, userEvent }) => {
    const term = canvas.getByRole('button', { name: 'inquiry' });
    await userEvent.click(term);
    const note = canvas.getByRole('dialog', { name: 'inquiry' });
    await expect(note).toBeVisible();
    await expect(note).toHaveTextContent('In plain words: The Committee goes and looks.');
    await expect(note).toHaveFocus();
    await userEvent.click(canvas.getByRole('button', { name: 'Close' }));
    await expect(note).not.toBeVisible();
    await expect(term).toHaveFocus();
    await userEvent.keyboard(' ');
    await expect(note).toBeVisible();
  },
};

export const NoteInANote: Story = {
  parameters: { live: true },
  play: async ({ canvas, userEvent }) => {
    canvas.getByRole('button', { name: '54' }).focus();
    await userEvent.keyboard('{Enter}');
    const note = canvas.getByRole('dialog', { name: '54 States parties' });
    await expect(note).toHaveTextContent('As of September 19, 2026');
    const inside = note.querySelector<HTMLElement>('.block-ref');
    await userEvent.click(inside!);
    await expect(note).toHaveTextContent('United Nations Treaty Collection');
    await expect(note).toHaveFocus();
    await expect(document.querySelectorAll('[id="figure-parties-now-as-of"]')).toHaveLength(1);
  },
};

export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  parameters: { live: true },
  render: () => (
    <>
      <p>
        للبروتوكول <Fact {...parties} text="٥٤" /> دولة طرفًا، ويمكن للجنة أن تجري{' '}
        <Term id="inquiry">تحقيقًا</Term>{' '}
        <Ref source="opic" number={1} place="المادة ١٣" words={arabicWords} />.
      </p>
      <GlossaryList
        words={arabicWords}
        entries={[
          {
            id: 'inquiry',
            term: 'تحقيق',
            definition: 'إجراء تنظر فيه اللجنة في انتهاكات جسيمة أو منهجية.',
          },
        ]}
      />
      <FigureList
        words={arabicWords}
        entries={[
          {
            ...parties,
            text: '٥٤',
            unit: 'دولة طرفًا',
            asOf: { date: '2026-09-19', when: '١٩ سبتمبر ٢٠٢٦' },
            source: { id: 'opic', number: 1, title: 'البروتوكول' },
            place: 'قائمة الأطراف',
          },
        ]}
      />
      <SourceList
        words={arabicWords}
        entries={[
          {
            id: 'opic',
            title: 'البروتوكول الاختياري',
            publisher: 'الجمعية العامة للأمم المتحدة',
            date: '2011-12-19',
            when: '١٩ ديسمبر ٢٠١١',
          },
        ]}
      />
    </>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'تحقيقًا' }));
    const note = canvas.getByRole('dialog', { name: 'تحقيق' });
    await expect(note).toBeVisible();
    await expect(note.getBoundingClientRect().left).toBeGreaterThanOrEqual(0);
    await expect(note.getBoundingClientRect().right).toBeLessThanOrEqual(window.innerWidth);
  },
};
