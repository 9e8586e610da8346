import { StepMap, type StepMapItem } from '@heard/ui/step-map';
import { InLanguage } from '#app/page/in-language.tsx';
import type { StepLine } from './module-steps.server.ts';

/** Steps of a course in order, each with its state. */
export function StepList({ label, steps }: { label: string; steps: readonly StepLine[] }) {
  return <StepMap label={label} items={toMapItems(steps)} />;
}

/** Steps with their titles marked where they are not in the page's language. */
export function toMapItems(steps: readonly StepLine[]): StepMapItem[] {
  return steps.map(({ lang, title, ...step }) => ({
    ...step,
    title: <InLanguage lang={lang}>{title}</InLanguage>,
  }));
}
