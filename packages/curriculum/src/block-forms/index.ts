/**
 * Blocks by form: what each block's form asks for, and the way from a form to a lesson's text and back.
 *
 * - What a form writes is what a person would type: there is no second way to keep a block.
 * - A form that is filled from a text and written again means the same, and a tidy form comes back as it was.
 * - Runs in browsers: nothing here compiles or evaluates.
 */
export type { BlockForm, FieldForm, FormContent } from './block-form.ts';
export * from './block-forms.ts';
export * from './block-value.ts';
export * from './find-blocks.ts';
export * from './front-matter-form.ts';
export * from './tidy-block.ts';
export * from './write-block.ts';
