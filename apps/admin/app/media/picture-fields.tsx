import { useTranslator } from '@heard/i18n/react';
import { Disclosure } from '@heard/ui/disclosure';
import { TextField } from '@heard/ui/text-field';
import { nameLanguage, pictureLocales } from './language-names.ts';

export interface PictureFieldsProps {
  /** What stands in the fields, by their names. */
  values: Readonly<Record<string, string>>;
  problems: Readonly<Record<string, string>>;
  /** A picture that is drawn needs neither credit nor licence. */
  isDrawn?: boolean;
}

/** All that is said of a picture: in each language what it shows and its caption, then who made it. */
export function PictureFields({ values, problems, isDrawn = false }: PictureFieldsProps) {
  const t = useTranslator();
  const field = (name: string) => ({
    ...{ name, defaultValue: values[name] ?? '', problem: problems[name], maxLength: 400 },
  });
  const [first = 'en', ...others] = pictureLocales;
  const isOpen = others.some((locale) => values[`alt-${locale}`] ?? problems[`alt-${locale}`]);
  return (
    <>
      <Words locale={first} field={field} isNeeded />
      <Disclosure summary={t('media.otherLanguages')} open={isOpen}>
        {others.map((locale) => (
          <Words key={locale} locale={locale} field={field} />
        ))}
      </Disclosure>
      {isDrawn ? null : (
        <>
          <TextField {...field('credit')} label={t('media.credit')} required />
          <TextField
            {...field('licence')}
            label={t('media.licence')}
            hint={t('media.licenceHint')}
            required
          />
        </>
      )}
    </>
  );
}

interface WordsProps {
  locale: string;
  isNeeded?: boolean;
  field: (name: string) => { name: string; defaultValue: string; problem?: string };
}

function Words({ locale, isNeeded = false, field }: WordsProps) {
  const t = useTranslator();
  const language = nameLanguage(locale, t.locale);
  return (
    <>
      <TextField
        {...field(`alt-${locale}`)}
        label={t('media.alt', { language })}
        hint={t(isNeeded ? 'media.altHint' : 'media.altLater')}
        lang={locale}
        dir="auto"
        required={isNeeded}
      />
      <TextField
        {...field(`caption-${locale}`)}
        label={t('media.caption', { language })}
        optionalLabel={t('media.optional')}
        lang={locale}
        dir="auto"
      />
    </>
  );
}
