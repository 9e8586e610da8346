import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import {
  blankBlock,
  blockForms,
  findBlockForm,
  writeBlock,
  type FieldForm,
} from '@heard/curriculum/block-forms';
import type { NamedEntry } from '@heard/curriculum/preview';
import type { SourceAids } from './source-aids.ts';

/** What a block or attribute is called in the author's language. */
export type NameBlock = (block: string) => string;

/**
 * Completes what a lesson may hold: blocks after `<`, their attributes, the ids that an attribute may have,
 * and in links lessons of the course and anchors of this one.
 */
export function completeLesson(aids: () => SourceAids, nameBlock: NameBlock) {
  return (context: CompletionContext): CompletionResult | null => {
    const { state, pos } = context;
    const from = Math.max(0, pos - 500);
    const before = state.sliceDoc(from, pos);
    const link = /\]\((lesson:[a-z0-9/-]*|#[^\s)]*)$/.exec(before);
    if (link?.[1] !== undefined) return listAddresses(aids(), pos - link[1].length);
    const open = /<(\/?[A-Za-z]*)$/.exec(before);
    if (open) return listBlocks(pos - (open[1] ?? '').length - 1, nameBlock);
    const tag = /<([A-Z][A-Za-z]*)((?:\s+[a-z]+(?:="[^"<>]*")?)*)\s+([a-z]*)$/.exec(before);
    if (tag) return listAttributes(tag[1] ?? '', tag[2] ?? '', pos - (tag[3] ?? '').length);
    const value = /<([A-Z][A-Za-z]*)[^<>]*\s([a-z]+)="([^"<>]*)$/.exec(before);
    if (!value) return null;
    const field = findBlockForm(value[1] ?? '')?.fields.find(({ name }) => name === value[2]);
    return field ? listValues(field, aids(), pos - (value[3] ?? '').length) : null;
  };
}

function listBlocks(from: number, nameBlock: NameBlock): CompletionResult {
  const options = blockForms.map((form): Completion => ({
    label: `<${form.name}`,
    displayLabel: form.name,
    detail: nameBlock(form.name),
    apply: writeBlock(blankBlock(form)),
    type: 'type',
  }));
  return { from, options, validFor: /^<[A-Za-z]*$/ };
}

function listAttributes(block: string, given: string, from: number): CompletionResult | null {
  const fields = findBlockForm(block)?.fields ?? [];
  const free = fields.filter(({ name }) => !new RegExp(`\\s${name}(=|\\s|$)`).test(given));
  const options = free.map(({ name, kind }): Completion => ({
    label: name,
    type: 'property',
    apply: (view, _completion, start, end) => {
      const insert = kind === 'flag' ? name : `${name}=""`;
      const anchor = start + insert.length - (kind === 'flag' ? 0 : 1);
      view.dispatch({ changes: { from: start, to: end, insert }, selection: { anchor } });
    },
  }));
  return options.length === 0 ? null : { from, options, validFor: /^[a-z]*$/ };
}

function listValues(field: FieldForm, aids: SourceAids, from: number): CompletionResult | null {
  const lists: Partial<Record<FieldForm['kind'], readonly NamedEntry[]>> = {
    ...{ fact: aids.facts, term: aids.terms, source: aids.sources, picture: aids.pictures },
    choice: field.choices?.map((id) => ({ id, label: '', note: '' })),
  };
  const options = lists[field.kind]?.map(({ id, label, note }): Completion => ({
    label: id,
    detail: label,
    info: note || undefined,
  }));
  return options ? { from, options, validFor: /^[a-z0-9-]*$/ } : null;
}

function listAddresses(aids: SourceAids, from: number): CompletionResult {
  const options = [
    ...aids.lessons.map(({ key, title }) => ({ label: `lesson:${key}`, detail: title })),
    ...aids.anchors.map(({ id, text }) => ({ label: `#${id}`, detail: text })),
  ];
  return { from, options, validFor: /^[^\s)]*$/ };
}
