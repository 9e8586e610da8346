import { can } from '@heard/domain/identity';
import { locales } from '@heard/i18n/browser';
import { sayRefusal, toHttpStatus } from '@heard/services';
import { listTranslationProgress, startTranslation } from '@heard/services/authoring';
import { useTranslator } from '@heard/i18n/react';
import { Button, ButtonLink } from '@heard/ui/button';
import { EmptyState } from '@heard/ui/empty-state';
import { ErrorSummary } from '@heard/ui/error-summary';
import { Notice } from '@heard/ui/notice';
import { PageTitle } from '@heard/ui/page-title';
import { SelectField } from '@heard/ui/select-field';
import { data, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { titlePage } from '#app/page/title-page.ts';
import { doors } from '#app/server/doors.server.ts';
import { ProgressCard } from '#app/translation/progress-card.tsx';

const languages = locales.filter((locale) => locale !== 'en');

export const loader = doors.loader('read:draft:any', async ({ ctx, t, request }) => {
  const search = new URL(request.url).searchParams;
  const locale = languages.find((one) => one === search.get('locale')) ?? null;
  const count = (name: string) => {
    const value = Number(search.get(name) ?? Number.NaN);
    return Number.isSafeInteger(value) ? value : null;
  };
  return {
    title: t('admin.title', { page: t('translation.title') }),
    ...{ locale, started: count('started'), imported: count('imported') },
    mayWrite: can(ctx.actor, 'write:draft:any'),
    progress: await listTranslationProgress(ctx, locale === null ? {} : { locale }),
  };
});

export const action = doors.action('write:draft:any', async ({ ctx, t, form }) => {
  const [locale, course] = [String(form.get('locale')), String(form.get('course'))];
  const outcome = await startTranslation(ctx, { locale, course });
  if (outcome.ok) return redirect(`/translations?locale=${locale}&started=${outcome.created}`, 303);
  return data({ problem: sayRefusal(outcome.refusal, t) }, toHttpStatus(outcome.refusal.code));
});

export const meta = titlePage;

/** How far every course is in every language, what is behind first. */
export default function Translations() {
  const t = useTranslator();
  const { progress, locale, started, imported, mayWrite } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const options = languages.map((value) => ({
    value,
    label: t('translation.language', { locale: value }),
  }));
  const behind = progress.filter(({ segments }) => segments.behind > 0);
  const toExport = [...new Set(behind.map((one) => one.locale))];
  return (
    <>
      {refused ? (
        <ErrorSummary title={t('problem.title')} problems={[{ text: refused.problem }]} />
      ) : null}
      <PageTitle title={t('translation.title')} lead={t('translation.lead')} />
      {started === null ? null : (
        <Notice kind="success">{t('translation.started', { count: started })}</Notice>
      )}
      {imported === null ? null : (
        <Notice kind="success">{t('translation.imported', { count: imported })}</Notice>
      )}
      <Form method="get" role="search" className="admin-filter">
        <SelectField
          name="locale"
          label={t('translation.show')}
          options={[{ value: '', label: t('translation.allLanguages') }, ...options]}
          defaultValue={locale ?? ''}
        />
        <Button type="submit" variant="secondary">
          {t('translation.showButton')}
        </Button>
      </Form>
      <section aria-labelledby="exchange">
        <h2 id="exchange">{t('translation.exchange')}</h2>
        <p>{t('translation.exchangeText')}</p>
        <p className="translation-ways">
          {mayWrite ? (
            <ButtonLink href="/translations/import" variant="secondary">
              {t('translation.import')}
            </ButtonLink>
          ) : null}
          {toExport.map((one) => (
            <ButtonLink
              key={one}
              href={`/translations/xliff?locale=${one}&behind=1`}
              variant="secondary"
              download
            >
              {t('translation.exportBehind')}: {t('translation.language', { locale: one })}
            </ButtonLink>
          ))}
        </p>
      </section>
      {progress.length === 0 ? (
        <EmptyState title={t('translation.nothingToExport')} text={t('translation.notBegunText')} />
      ) : null}
      {progress.map((one) => (
        <ProgressCard
          key={`${one.locale} ${one.course ?? ''}`}
          progress={one}
          mayWrite={mayWrite}
        />
      ))}
    </>
  );
}
