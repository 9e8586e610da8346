import { useTranslator } from '@heard/i18n/react';
import type { SourceView } from '../source/source-view.ts';

/** Which dialog a button opens. */
type Asked = 'insert' | 'head' | 'link' | 'table';

export interface ToolbarProps {
  view: SourceView | null;
  /** The blocks around the cursor, innermost first, by name. */
  blocks: readonly string[];
  onAsk: (asked: Asked) => void;
  onEdit: (index: number) => void;
}

/** Buttons for all that a lesson's text can hold, so that nobody has to know its marks. */
export function Toolbar({ view, blocks, onAsk, onEdit }: ToolbarProps) {
  const t = useTranslator();
  const marks: { key: string; run: (view: SourceView) => void }[] = [
    { key: 'heading2', run: (pane) => pane.prefixLines(() => '## ') },
    { key: 'heading3', run: (pane) => pane.prefixLines(() => '### ') },
    { key: 'bold', run: (pane) => pane.wrap('**', '**') },
    { key: 'italic', run: (pane) => pane.wrap('_', '_') },
    { key: 'list', run: (pane) => pane.prefixLines(() => '- ') },
    { key: 'numbers', run: (pane) => pane.prefixLines((index) => `${index + 1}. `) },
  ];
  return (
    <div className="editor-toolbar" role="group" aria-label={t('editor.toolbar')}>
      <button
        type="button"
        className="tool tool-main"
        disabled={!view}
        onClick={() => onAsk('insert')}
      >
        {t('editor.insert')}
      </button>
      <button type="button" className="tool" disabled={!view} onClick={() => onAsk('head')}>
        {t('editor.head')}
      </button>
      {marks.map(({ key, run }) => (
        <button
          key={key}
          type="button"
          className={`tool tool-${key}`}
          disabled={!view}
          onClick={() => view && run(view)}
        >
          {t(`editor.${key}`)}
        </button>
      ))}
      {(['link', 'table'] as const).map((asked) => (
        <button
          key={asked}
          type="button"
          className="tool"
          disabled={!view}
          onClick={() => onAsk(asked)}
        >
          {t(`editor.${asked}`)}
        </button>
      ))}
      {blocks.slice(0, 2).map((block, index) => (
        <button
          key={`${block} ${index}`}
          type="button"
          className="tool tool-edit"
          onClick={() => onEdit(index)}
        >
          {t('editor.editBlock', { name: t('editor.blockName', { block }) })}
        </button>
      ))}
    </div>
  );
}
