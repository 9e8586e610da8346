import { can } from '@heard/domain/identity';
import { useTranslator } from '@heard/i18n/react';
import { sayRefusal, toHttpStatus } from '@heard/services';
import { changePicture, deletePicture, getPicture } from '@heard/services/authoring';
import { Button } from '@heard/ui/button';
import { Checkbox } from '@heard/ui/checkbox';
import { ErrorSummary } from '@heard/ui/error-summary';
import { TextLink } from '@heard/ui/link';
import { Notice } from '@heard/ui/notice';
import { PageTitle } from '@heard/ui/page-title';
import { data, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { PictureFields } from '#app/media/picture-fields.tsx';
import { PictureUses } from '#app/media/picture-uses.tsx';
import { PictureView } from '#app/media/picture-view.tsx';
import { keepValues, readDetails } from '#app/media/read-details.server.ts';
import { toValues } from '#app/media/picture-values.ts';
import { titlePage } from '#app/page/title-page.ts';
import { doors } from '#app/server/doors.server.ts';

const sentences: Record<string, string> = {
  uploaded: 'media.uploaded',
  saved: 'media.saved',
  review: 'media.savedForReview',
};

export const loader = doors.loader('read:draft:any', async ({ ctx, t, params, request }) => {
  const id = params.pictureId ?? '';
  const done = sentences[new URL(request.url).searchParams.get('done') ?? ''];
  return {
    title: t('admin.title', { page: id }),
    picture: await getPicture(ctx, { id }),
    done: done === undefined ? null : t(done, { id }),
    mayWrite: can(ctx.actor, 'write:draft:any'),
  };
});

export const action = doors.action('write:draft:any', async ({ ctx, t, params, form }) => {
  const id = params.pictureId ?? '';
  const values = keepValues(form);
  if (form.get('do') === 'delete') {
    const unconfirmed = { confirmed: t('media.deleteUnconfirmed') };
    if (form.get('confirmed') === null) return data({ problems: unconfirmed, values: null }, 422);
    const outcome = await deletePicture(ctx, { id });
    if (outcome.ok) return redirect('/media?done=deleted', 303);
    const problems = { confirmed: sayRefusal(outcome.refusal, t) };
    return data({ problems, values: null }, toHttpStatus(outcome.refusal.code));
  }
  const outcome = await changePicture(ctx, { id, ...readDetails(form) });
  if (outcome.ok) return redirect(`/media/${id}?done=${outcome.review ? 'review' : 'saved'}`, 303);
  const { refusal } = outcome;
  const field = 'field' in refusal ? refusal.field : 'alt-en';
  const problems = { [field]: sayRefusal(refusal, t) };
  return data({ problems, values }, toHttpStatus(refusal.code));
});

export const meta = titlePage;

/** One picture: how it is shown, what is said of it, which lessons show it. */
export default function Picture() {
  const t = useTranslator();
  const { picture, done, mayWrite } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const wrong: Record<string, string> = refused?.problems ?? {};
  const problems = Object.entries(wrong).map(([field, text]) => ({ field, text }));
  const isUsed = picture.uses.length + picture.published.length > 0;
  return (
    <>
      <p>
        <TextLink href="/media">{t('media.back')}</TextLink>
      </p>
      {problems.length > 0 ? <ErrorSummary title={t('problem.title')} problems={problems} /> : null}
      <PageTitle title={<bdi>{picture.id}</bdi>} />
      {done ? <Notice kind="success">{done}</Notice> : null}
      <div className="media-large">
        <PictureView picture={picture} />
      </div>
      {picture.media ? (
        <p>{t('media.pixels', { width: picture.media.width, height: picture.media.height })}</p>
      ) : (
        <p>{t('media.drawnText')}</p>
      )}
      <section className="media-part">
        <h2>{t('media.tag')}</h2>
        <p>{t('media.tagHint')}</p>
        <code className="media-code" dir="ltr">{`<Picture name="${picture.id}" />`}</code>
      </section>
      <PictureUses picture={picture} />
      {mayWrite ? (
        <Form method="post" className="admin-form" key={picture.id}>
          <h2>{t('media.details')}</h2>
          <PictureFields
            values={refused?.values ?? toValues(picture)}
            problems={wrong}
            isDrawn={picture.media === null}
          />
          <Button type="submit">{t('media.save')}</Button>
        </Form>
      ) : null}
      {mayWrite && picture.media ? (
        <Form method="post" className="admin-form">
          <h2>{t('media.delete')}</h2>
          <input type="hidden" name="do" value="delete" />
          <p>{t(isUsed ? 'media.deleteNot' : 'media.deleteText')}</p>
          {isUsed ? null : (
            <>
              <Checkbox
                name="confirmed"
                label={t('media.deleteConfirm')}
                problem={wrong.confirmed}
              />
              <Button type="submit" variant="danger">
                {t('media.delete')}
              </Button>
            </>
          )}
        </Form>
      ) : null}
    </>
  );
}
