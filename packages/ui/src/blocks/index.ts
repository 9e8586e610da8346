/**
 * The blocks of a lesson, and the lists at its end. They are rendered once, when a lesson is published:
 * no hooks, no state, no style attributes. Each can be read and used without JavaScript; `@heard/ui/enhance`
 * makes some of them livelier. The names are the tags that authors write.
 */
export * from './block-props.ts';
export * from './block-words.ts';
export { Callout } from './callout.tsx';
export { Card } from './card.tsx';
export { Case } from './case.tsx';
export { Chart, type ChartKind, type ChartRow } from './chart.tsx';
export { Choice } from './choice.tsx';
export { Compare } from './compare.tsx';
export { Download } from './download.tsx';
export { Fact } from './fact.tsx';
export { FigureList, type Figure } from './figure-list.tsx';
export { FlashCards } from './flash-cards.tsx';
export { GlossaryList, type GlossaryEntry } from './glossary-list.tsx';
export { KeyFact } from './key-fact.tsx';
export { KnowledgeCheck } from './knowledge-check.tsx';
export { Moment } from './moment.tsx';
export { Option } from './option.tsx';
export { Picture, type PictureFile } from './picture.tsx';
export { RealCase } from './real-case.tsx';
export { Ref } from './ref.tsx';
export { Reflection } from './reflection.tsx';
export { Remember } from './remember.tsx';
export { Scene } from './scene.tsx';
export { Situation } from './situation.tsx';
export { SourceList, type SourceEntry } from './source-list.tsx';
export { Step } from './step.tsx';
export { Steps } from './steps.tsx';
export { Term } from './term.tsx';
export { Timeline } from './timeline.tsx';
