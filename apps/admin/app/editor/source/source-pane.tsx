import { useTranslator } from '@heard/i18n/react';
import { useEffect, useId, useRef, useState } from 'react';
import type { SourceKind } from './source-language.ts';
import { sourcePhrases } from './source-phrases.ts';
import type { SourceView, SourceViewParts } from './source-view.ts';

export interface SourcePaneProps {
  /** The name under which a form without scripts sends the text. */
  name: string;
  label: string;
  text: string;
  kind: SourceKind;
  lang: string;
  direction: 'ltr' | 'rtl';
  isReadOnly?: boolean;
  onReady?: (view: SourceView | null) => void;
  onChange?: (text: string) => void;
  onSelect?: (offset: number) => void;
  onSave?: () => void;
  onPaste?: SourceViewParts['onPaste'];
}

/**
 * A text with highlighting, marks and completion. Until that is here, and where no scripts run, it is a plain
 * field of a form. The text is taken once: other texts come through the view that `onReady` hands out.
 */
export function SourcePane(props: SourcePaneProps) {
  const t = useTranslator();
  const { name, label, text, kind, lang, direction, isReadOnly = false } = props;
  const parent = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const [isLive, setIsLive] = useState(false);
  const latest = useRef(props);
  latest.current = props;
  const hint = useId();

  useEffect(() => {
    let view: SourceView | null = null;
    let isShown = true;
    void import('./create-source-view.ts').then(({ createSourceView }) => {
      if (!isShown || !parent.current) return;
      view = createSourceView({
        ...{ parent: parent.current, kind, label, lang, direction, isReadOnly },
        // What was typed before the pane came alive is kept.
        text: field.current?.value ?? text,
        description: t('editor.sourceKeys'),
        phrases: sourcePhrases(t),
        nameBlock: (block) => t('editor.blockName', { block }),
        onChange: (now) => {
          if (field.current) field.current.value = now;
          latest.current.onChange?.(now);
        },
        onSelect: (offset) => latest.current.onSelect?.(offset),
        onSave: () => latest.current.onSave?.(),
        onPaste: latest.current.onPaste ?? null,
      });
      setIsLive(true);
      latest.current.onReady?.(view);
      if (view.text() !== text.replace(/\r\n?/g, '\n')) latest.current.onChange?.(view.text());
    });
    return () => {
      isShown = false;
      latest.current.onReady?.(null);
      view?.destroy();
      setIsLive(false);
    };
    // The pane lives as long as the document that it shows; what else changes reaches it through `latest`.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [kind, lang, direction, isReadOnly]);

  return (
    <div className="source-pane" data-live={isLive ? '' : undefined}>
      <textarea
        ref={field}
        name={name}
        className="source-pane-plain"
        defaultValue={text}
        aria-label={label}
        aria-describedby={hint}
        {...{ lang, dir: direction, readOnly: isReadOnly, hidden: isLive, spellCheck: true }}
      />
      <div ref={parent} className="source-pane-live" />
      <p id={hint} className="source-pane-hint">
        {t('editor.sourceKeys')}
      </p>
    </div>
  );
}
