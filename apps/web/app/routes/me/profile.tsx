import { audiences, listCountries } from '@heard/domain/identity';
import { locales, nameOfLanguage } from '@heard/i18n';
import { useTranslator } from '@heard/i18n/react';
import { updateProfile } from '@heard/services/identity';
import { Button } from '@heard/ui/button';
import { SelectField } from '@heard/ui/select-field';
import { TextField } from '@heard/ui/text-field';
import { redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { FieldSchema, readForm } from '#app/forms/read-form.server.ts';
import { refuseForm } from '#app/forms/refuse-form.server.ts';
import { problemOf } from '#app/forms/refused-form.ts';
import { AccountPage } from '#app/me/account-page.tsx';
import { describePage, pageMeta } from '#app/page/describe-page.ts';
import { doors } from '#app/server/doors.server.ts';

const ProfileForm = z.object({
  name: FieldSchema,
  locale: FieldSchema,
  country: FieldSchema,
  audience: FieldSchema,
});

export const loader = doors.loader('manage:account:own', async ({ t, account }) => ({
  page: describePage(t, t('identity.profileTitle')),
  profile: {
    name: account?.name ?? '',
    locale: account?.locale ?? t.locale,
    country: account?.country ?? '',
    audience: account?.audience ?? '',
  },
  languages: locales.map((value) => ({ value, label: nameOfLanguage(value) })),
  countries: [
    { value: '', label: t('identity.countryNone') },
    ...listCountries(t.locale).map(({ code, name }) => ({ value: code, label: name })),
  ],
  audiences: [
    { value: '', label: t('identity.audienceNone') },
    ...audiences.map((value) => ({
      value,
      label: t('identity.audienceOption', { audience: value }),
    })),
  ],
}));

export const action = doors.action('manage:account:own', async ({ ctx, t, form }) => {
  const profile = readForm(form, ProfileForm);
  const outcome = await updateProfile(ctx, profile);
  if (!outcome.ok) return refuseForm(outcome.refusal, t, { wholeForm: 'name', typed: profile });
  return redirect(`/${profile.locale}/me/profile?done=saved`, 303);
});

export const meta = pageMeta;

export default function ProfilePage() {
  const t = useTranslator();
  const { profile, languages, countries, audiences: kinds } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.refused;
  const field = (name: keyof typeof profile) => ({
    name,
    defaultValue: refused?.typed[name] ?? profile[name],
    problem: problemOf(refused, name),
  });
  return (
    <AccountPage
      title={t('identity.profileTitle')}
      lead={t('identity.profileLead')}
      refused={refused}
      done={{ saved: 'common.saved' }}
    >
      <Form method="post" className="person-form">
        <TextField
          {...field('name')}
          label={t('identity.name')}
          hint={t('certificate.nameHint')}
          optionalLabel={t('common.optional')}
          autoComplete="name"
          maxLength={100}
        />
        <SelectField {...field('locale')} label={t('identity.language')} options={languages} />
        <SelectField
          {...field('country')}
          label={t('identity.country')}
          optionalLabel={t('common.optional')}
          options={countries}
          autoComplete="off"
        />
        <SelectField
          {...field('audience')}
          label={t('identity.audience')}
          optionalLabel={t('common.optional')}
          options={kinds}
        />
        <Button type="submit">{t('common.save')}</Button>
      </Form>
    </AccountPage>
  );
}
