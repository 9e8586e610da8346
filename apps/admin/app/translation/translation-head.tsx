import { useTranslator } from '@heard/i18n/react';
import { Disclosure } from '@heard/ui/disclosure';
import { ButtonLink } from '@heard/ui/button';
import { Notice } from '@heard/ui/notice';
import { ProgressBar } from '@heard/ui/progress-bar';
import { TextLink } from '@heard/ui/link';
import type { TranslationPage } from '@heard/services/authoring';
import type { SerializeFrom } from '@remix-run/node';
import { toTranslationAddress } from './translation-address.ts';

/** Which translation this is, how far it is, and what keeps it from being worked on. */
export function TranslationHead({
  page,
  languages,
  onlyOpen,
}: {
  page: SerializeFrom<TranslationPage>;
  languages: readonly string[];
  onlyOpen: boolean;
}) {
  const t = useTranslator();
  const { locale, counts, problem, leftover, source, target } = page;
  const name = t('translation.language', { locale });
  const at = (to: string, show?: 'open') => toTranslationAddress(source.id, to, show);
  return (
    <>
      <h2>{t('translation.pageTitle', { language: name })}</h2>
      <nav className="translation-languages" aria-label={t('translation.title')}>
        {languages.map((one) => (
          <ButtonLink
            key={one}
            href={at(one)}
            variant="quiet"
            aria-current={one === locale ? 'page' : undefined}
          >
            {t('translation.language', { locale: one })}
          </ButtonLink>
        ))}
      </nav>
      {problem ? (
        <Notice kind="problem">
          <p>{t('translation.unreadable', problem)}</p>
          <TextLink href={`/documents/${(problem.side === 'target' && target?.id) || source.id}`}>
            {t('translation.toEditor')}
          </TextLink>
        </Notice>
      ) : null}
      {leftover.length > 0 ? (
        <Notice kind="warning">
          <p>{t('translation.leftover', { count: leftover.length })}</p>
          <ul>
            {leftover.map((words) => (
              <li key={words} lang={locale}>
                {words}
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {target && !problem ? (
        <>
          <ProgressBar
            label={name}
            done={counts.translated}
            total={counts.total}
            text={t('translation.counts', { translated: counts.translated, total: counts.total })}
          />
          <p className="translation-counts">
            {counts.behind > 0 ? t('translation.behindCount', { count: counts.behind }) : null}{' '}
            {counts.unfinished > 0
              ? t('translation.unfinishedCount', { count: counts.unfinished })
              : null}
          </p>
          <p className="translation-ways">
            <ButtonLink href={at(locale, onlyOpen ? undefined : 'open')} variant="secondary">
              {t(onlyOpen ? 'translation.all' : 'translation.open')}
            </ButtonLink>
            <ButtonLink
              href={`/translations/xliff?locale=${locale}&document=${source.id}`}
              variant="secondary"
              download
            >
              {t('translation.export')}
            </ButtonLink>
            <ButtonLink href="/translations/import" variant="secondary">
              {t('translation.import')}
            </ButtonLink>
          </p>
          <Disclosure summary={t('translation.keys')}>
            <p>{t('translation.keysText')}</p>
          </Disclosure>
        </>
      ) : null}
    </>
  );
}
