import { useTranslator } from '@heard/i18n/react';
import { Breadcrumb } from '@heard/ui/breadcrumb';
import { useLink } from '@heard/ui/link';
import { PageTitle } from '@heard/ui/page-title';
import type { ReactNode } from 'react';
import { questionAddress } from './question-address.ts';

interface QuestionFrameProps {
  documentId: string;
  quizTitle: string;
  questionId: string;
  title: string;
  page: 'edit' | 'try' | 'statistics';
  lang: string | undefined;
  children: ReactNode;
}

/** The head of each page of a question: its quiz, what it is called, and its other pages. */
export function QuestionPageFrame(props: QuestionFrameProps) {
  const { documentId, quizTitle, questionId, title, page, lang, children } = props;
  const t = useTranslator();
  const Link = useLink();
  const pages = (['edit', 'try', 'statistics'] as const).map((name) => ({
    name,
    href: questionAddress(documentId, questionId, name === 'edit' ? undefined : name),
  }));
  return (
    <div className="document-frame">
      <Breadcrumb
        label={t('bank.breadcrumb')}
        items={[
          { href: '/questions', label: t('bank.title') },
          { href: `/documents/${documentId}`, label: quizTitle },
          { label: questionId },
        ]}
      />
      <PageTitle title={<bdi lang={lang}>{title}</bdi>} eyebrow={t('bank.question')} />
      <nav className="document-tabs" aria-label={t('bank.pages')}>
        <ul>
          {pages.map(({ name, href }) => (
            <li key={name}>
              <Link href={href} aria-current={name === page ? 'page' : undefined}>
                {t(`bank.page-${name}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {children}
    </div>
  );
}
