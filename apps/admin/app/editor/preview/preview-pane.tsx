import { locales } from '@heard/i18n/browser';
import { nameOfLanguageIn } from '@heard/i18n/browser';
import { useTranslator } from '@heard/i18n/react';
import { SelectField } from '@heard/ui/select-field';
import { useEffect, useRef, useState } from 'react';
import { readyMessage, type PreviewMessage } from './preview-message.ts';
import type { Shown } from './use-preview.ts';
import { useScaledFrame } from './use-scaled-frame.ts';

export interface PreviewPaneProps {
  documentId: string;
  locale: string;
  onLocale: (locale: string) => void;
  shown: Shown | null;
}

type Width = 'phone' | 'desktop';

/**
 * The learner's page in a frame: on a phone or a wide screen, in any language, light or dark. Its words come
 * by message, so that it neither reloads nor loses its place.
 */
export function PreviewPane({ documentId, locale, onLocale, shown }: PreviewPaneProps) {
  const t = useTranslator();
  const frame = useRef<HTMLIFrameElement>(null);
  const [isReady, setIsReady] = useState(false);
  const [width, setWidth] = useState<Width>('phone');
  const [theme, setTheme] = useState('light');
  const area = useScaledFrame(width === 'phone' ? 390 : 1280);

  useEffect(() => {
    const listen = (event: MessageEvent) => {
      if (event.source === frame.current?.contentWindow && event.data === readyMessage)
        setIsReady(true);
    };
    window.addEventListener('message', listen);
    return () => window.removeEventListener('message', listen);
  }, []);

  useEffect(() => {
    const { html, title, summary } = shown?.preview ?? {};
    if (!isReady || html === undefined || html === null) return;
    const message: PreviewMessage = {
      ...{ type: 'heard-lesson', html, title: title ?? '', summary: summary ?? '' },
    };
    frame.current?.contentWindow?.postMessage(message, window.location.origin);
  }, [isReady, shown]);

  const search = new URLSearchParams({ locale, theme });
  return (
    <section className="preview-pane" aria-label={t('editor.preview')}>
      <div className="preview-choices">
        <SelectField
          {...{ name: 'preview-width', label: t('editor.previewWidth'), value: width }}
          options={(['phone', 'desktop'] as const).map((value) => ({
            ...{ value, label: t('editor.width', { width: value }) },
          }))}
          onChange={(event) => setWidth(event.currentTarget.value as Width)}
        />
        <SelectField
          {...{ name: 'preview-locale', label: t('editor.previewLocale'), value: locale }}
          options={locales.map((value) => ({
            ...{ value, label: nameOfLanguageIn(t.locale, value) },
          }))}
          onChange={(event) => {
            setIsReady(false);
            onLocale(event.currentTarget.value);
          }}
        />
        <SelectField
          {...{ name: 'preview-theme', label: t('common.theme'), value: theme }}
          options={[
            { value: 'light', label: t('common.themeLight') },
            { value: 'dark', label: t('common.themeDark') },
          ]}
          onChange={(event) => {
            setIsReady(false);
            setTheme(event.currentTarget.value);
          }}
        />
      </div>
      <div className="preview-area" ref={area} data-width={width}>
        <iframe
          ref={frame}
          className="preview-frame"
          title={t('editor.previewFrame')}
          src={`/documents/${documentId}/preview?${search.toString()}`}
        />
      </div>
    </section>
  );
}
