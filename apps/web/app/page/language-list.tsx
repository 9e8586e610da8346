import { nameOfLanguage } from '@heard/i18n/browser';
import { useTranslator } from '@heard/i18n/react';
import { useLocation } from '@remix-run/react';

/** The same page in the other languages, each by its own name. Absent where only one is served. */
export function LanguageList({ locales }: { locales: readonly string[] }) {
  const t = useTranslator();
  const { pathname } = useLocation();
  if (locales.length < 2) return null;
  const [, , ...rest] = pathname.split('/');
  return (
    <nav className="language-list" aria-label={t('common.language')}>
      <ul>
        {locales.map((locale) => (
          <li key={locale}>
            {/* A whole new page: another language has other words and perhaps another direction. */}
            <a
              href={`/${[locale, ...rest].join('/')}`}
              lang={locale}
              hrefLang={locale}
              translate="no"
              aria-current={locale === t.locale ? 'true' : undefined}
            >
              {nameOfLanguage(locale)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
