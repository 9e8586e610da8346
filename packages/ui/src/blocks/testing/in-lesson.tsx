import type { Decorator } from '@storybook/react-vite';
import { Lesson } from './lesson.tsx';

/** Shows a story's block in a lesson; the parameter `live` brings the script. */
export const inLesson: Decorator = (story, { parameters }) => (
  <Lesson live={Boolean(parameters.live)}>{story()}</Lesson>
);
