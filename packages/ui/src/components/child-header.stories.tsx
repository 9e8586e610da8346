import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { enableLeaving } from '../enhance/leave-page.ts';
import { ChildHeader } from './child-header.tsx';

const leave = {
  action: '/en/leave',
  to: '/calendar',
  label: 'Leave this page',
  twoMore: 'Shift, press 2 more times to leave',
  oneMore: 'Shift, press 1 more time to leave',
};

const meta = {
  title: 'Components/ChildHeader',
  component: ChildHeader,
  globals: { audience: 'child' },
  parameters: { bare: true },
  args: {
    skipLabel: 'Skip to the content',
    skipTarget: 'content',
    homeHref: '/en',
    siteName: 'Heard',
    label: 'Help',
    links: [
      { href: '/en/help-now', label: 'I need help now' },
      { href: '/en/forget-me', label: 'Forget me' },
    ],
    leave,
  },
  render: (args) => (
    <>
      <ChildHeader {...args} />
      <main id="content">
        <label>
          A word <input />
        </label>
      </main>
    </>
  ),
} satisfies Meta<typeof ChildHeader>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const Narrow: Story = { globals: { viewport: { value: 'mobile1' } } };

/** Where the reader would go, instead of going. The server is not there either: nothing waits for it. */
function leavingFrom(canvasElement: HTMLElement) {
  const form = canvasElement.querySelector<HTMLFormElement>('[data-leave]')!;
  const go = fn();
  const undo = enableLeaving({ form, go });
  return {
    go,
    undo: () => {
      undo();
      document.body.hidden = false;
    },
  };
}

export const LeavesByShiftThreeTimes: Story = {
  play: async ({ canvas, canvasElement, userEvent }) => {
    const { go, undo } = leavingFrom(canvasElement);
    const status = canvas.getByRole('status');
    await userEvent.keyboard('{Shift}');
    await expect(status).toHaveTextContent(leave.twoMore);
    await userEvent.keyboard('{Shift}');
    await expect(status).toHaveTextContent(leave.oneMore);
    await expect(go).not.toHaveBeenCalled();
    await userEvent.keyboard('{Shift}');
    await expect(go).toHaveBeenCalledWith('/calendar');
    await expect(canvasElement).not.toBeVisible();
    undo();
  },
};

export const AnyOtherKeyBeginsAnew: Story = {
  play: async ({ canvas, canvasElement, userEvent }) => {
    const { go, undo } = leavingFrom(canvasElement);
    await userEvent.click(canvas.getByRole('textbox'));
    await userEvent.keyboard('{Shift}{Shift}a{Shift}');
    await expect(canvas.getByRole('status')).toHaveTextContent(leave.twoMore);
    await userEvent.keyboard('{Shift>}B{/Shift}{Shift}{Shift}');
    await expect(go).not.toHaveBeenCalled();
    undo();
  },
};

export const SlowPressesMeanNothing: Story = {
  play: async ({ canvas, canvasElement, userEvent }) => {
    const { go, undo } = leavingFrom(canvasElement);
    await userEvent.keyboard('{Shift}{Shift}');
    await new Promise((resolve) => setTimeout(resolve, 1600));
    await expect(canvas.getByRole('status')).toBeEmptyDOMElement();
    await userEvent.keyboard('{Shift}');
    await expect(go).not.toHaveBeenCalled();
    undo();
  },
};

export const LeavesByItsButton: Story = {
  play: async ({ canvas, canvasElement, userEvent }) => {
    const { go, undo } = leavingFrom(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: leave.label }));
    await expect(go).toHaveBeenCalledWith('/calendar');
    undo();
  },
};

export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: {
    skipLabel: 'انتقل إلى المحتوى',
    siteName: 'مسموع',
    label: 'مساعدة',
    links: [
      { href: '/ar/help-now', label: 'أحتاج إلى المساعدة الآن' },
      { href: '/ar/forget-me', label: 'انسَني' },
    ],
    leave: { ...leave, label: 'غادر هذه الصفحة' },
  },
};
