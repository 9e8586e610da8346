import { StepMap } from '@heard/ui/step-map';
import { InLanguage } from '#app/page/in-language.tsx';
import type { StepLine } from './module-steps.server.ts';

/** Steps of a course in order, each with its state. */
export function StepList({ label, steps }: { label: string; steps: readonly StepLine[] }) {
  const items = steps.map(({ lang, title, ...step }) => ({
    ...step,
    title: <InLanguage lang={lang}>{title}</InLanguage>,
  }));
  return <StepMap label={label} items={items} />;
}
