import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** The pane's looks, from the tokens of the page around it: they reach into the shadow root. */
const looks = EditorView.theme({
  '&': { blockSize: '100%', color: 'var(--ink)', backgroundColor: 'var(--raised)' },
  '&.cm-focused': { outline: '3px solid var(--focus)', outlineOffset: '-3px' },
  '.cm-scroller': {
    fontFamily: 'ui-monospace, "SFMono-Regular", Menlo, Consolas, "Vazirmatn Variable", monospace',
    fontSize: '0.95rem',
    lineHeight: '1.6',
    overflow: 'auto',
  },
  '.cm-content': { caretColor: 'var(--ink)', paddingBlock: '1rem', paddingInline: '0.25rem' },
  '.cm-line': { paddingInline: '0.5rem' },
  '&.cm-focused .cm-cursor': {
    borderInlineStartColor: 'var(--ink)',
    borderInlineStartWidth: '2px',
  },
  '.cm-gutters': {
    backgroundColor: 'var(--sunk)',
    color: 'var(--ink-soft)',
    borderInlineEnd: '1px solid var(--line)',
  },
  '.cm-activeLine': { backgroundColor: 'color-mix(in srgb, var(--sky) 35%, transparent)' },
  '.cm-activeLineGutter': { backgroundColor: 'var(--sky)', color: 'var(--ink)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground':
    { backgroundColor: 'var(--sky)' },
  '.cm-tooltip, .cm-panels': {
    backgroundColor: 'var(--raised)',
    color: 'var(--ink)',
    border: '1px solid var(--edge)',
  },
  '.cm-tooltip': { borderRadius: '0.35rem', maxInlineSize: '28rem' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'inherit', maxBlockSize: '18rem' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': {
    paddingBlock: '0.4rem',
    paddingInline: '0.6rem',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    backgroundColor: 'var(--sky)',
    color: 'var(--ink)',
  },
  '.cm-completionDetail': { color: 'inherit', fontStyle: 'normal', marginInlineStart: '0.75rem' },
  '.cm-completionInfo': { padding: '0.5rem 0.75rem' },
  '.cm-diagnostic': { paddingBlock: '0.4rem', paddingInline: '0.75rem' },
  '.cm-diagnostic-error': { borderInlineStart: '4px solid var(--problem-strong)' },
  '.cm-diagnostic-warning': { borderInlineStart: '4px solid var(--sun-strong)' },
  '.cm-lintRange-error': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--problem-strong)',
  },
  '.cm-lintRange-warning': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--sun-strong)',
  },
  '.cm-panel.cm-search, .cm-panel.cm-panel-lint': { padding: '0.5rem' },
  '.cm-panel input, .cm-panel button, .cm-button, .cm-textfield': {
    font: 'inherit',
    color: 'var(--ink)',
    backgroundColor: 'var(--raised)',
    backgroundImage: 'none',
    border: '1px solid var(--edge)',
    borderRadius: '0.25rem',
    minBlockSize: '2rem',
  },
  '.cm-placeholder': { color: 'var(--ink-soft)' },
  '.cm-collapsedLines': {
    color: 'var(--ink)',
    background: 'var(--sunk)',
    paddingBlock: '0.5rem',
  },
  '.cm-deletedChunk': { backgroundColor: 'var(--problem)' },
  '.cm-changedLine, .cm-insertedLine': { backgroundColor: 'var(--leaf)' },
  '.cm-changedText': { background: 'none', textDecoration: 'underline 2px' },
});

const colours = HighlightStyle.define([
  { tag: tags.heading, fontWeight: '700', color: 'var(--ink)' },
  { tag: tags.strong, fontWeight: '700' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: tags.link, color: 'var(--sky-strong)' },
  { tag: tags.url, color: 'var(--sky-strong)' },
  { tag: [tags.tagName, tags.angleBracket], color: 'var(--voice-strong)', fontWeight: '600' },
  { tag: [tags.attributeName, tags.propertyName], color: 'var(--leaf-strong)' },
  { tag: [tags.attributeValue, tags.string], color: 'var(--sky-strong)' },
  { tag: [tags.processingInstruction, tags.contentSeparator, tags.meta], color: 'var(--ink-soft)' },
  { tag: tags.comment, color: 'var(--ink-soft)', fontStyle: 'italic' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--sun-strong)' },
  { tag: tags.monospace, color: 'var(--ink)' },
]);

export const sourceTheme = [looks, syntaxHighlighting(colours)];
