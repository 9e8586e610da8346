import type { Meta, StoryObj } from '@storybook/react-vite';
import { Button } from './button.tsx';
import { ActionBar, PageColumn, ReadingLayout, Stack } from './layout.tsx';
import { PageTitle } from './page-title.tsx';
import { Prose } from './prose.tsx';
import { StepMap } from './step-map.tsx';

const meta: Meta<typeof ReadingLayout> = {
  title: 'Components/Layout',
  component: ReadingLayout,
  args: {
    asideLabel: 'In this module',
    main: (
      <Stack>
        <PageTitle title="What an inquiry is" eyebrow="Module 3, lesson 2" lead="Seven minutes" />
        <Prose>
          <p>
            When the Committee receives reliable information of grave or systematic violations, it
            may look into them by itself.
          </p>
          <p>It works in confidence, and asks the State to help.</p>
        </Prose>
        <ActionBar>
          <Button>Mark as read and go on</Button>
        </ActionBar>
      </Stack>
    ),
    aside: (
      <StepMap
        label="Lessons"
        items={[
          { href: '#1', title: 'Why inquiries', state: 'done', stateLabel: 'Done' },
          { href: '#2', title: 'What an inquiry is', state: 'current', stateLabel: 'You are here' },
        ]}
      />
    ),
  },
};

export default meta;
type Story = StoryObj<typeof ReadingLayout>;

export const Reading: Story = {
  parameters: { bare: true },
  render: (args) => (
    <PageColumn wide>
      <ReadingLayout {...args} />
    </PageColumn>
  ),
};

export const OneColumn: Story = {
  parameters: { bare: true },
  render: ({ main }) => <PageColumn>{main}</PageColumn>,
};

export const RightToLeft: Story = {
  parameters: { bare: true },
  globals: { direction: 'rtl' },
  render: () => (
    <PageColumn wide>
      <ReadingLayout
        asideLabel="في هذه الوحدة"
        main={<PageTitle title="ما هو التحقيق" lead="سبع دقائق" />}
        aside={
          <StepMap
            label="الدروس"
            items={[
              { href: '#1', title: 'لماذا التحقيق', state: 'current', stateLabel: 'أنت هنا' },
            ]}
          />
        }
      />
    </PageColumn>
  ),
};
