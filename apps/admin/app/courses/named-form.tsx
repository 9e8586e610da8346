import { useTranslator } from '@heard/i18n/react';
import { Button } from '@heard/ui/button';
import { Disclosure } from '@heard/ui/disclosure';
import { TextField } from '@heard/ui/text-field';
import { Form } from '@remix-run/react';
import type { ReactNode } from 'react';
import type { RefusedForm } from './refused-form.ts';

/** A small form behind its name, for something new: what it is called, and its address. */
export function NamedForm({
  label,
  values,
  refused,
  ask,
  children,
}: {
  label: string;
  /** What the form is about; `intent` and the others tell it from its siblings on the page. */
  values: Record<string, string>;
  refused: RefusedForm | undefined;
  /** Which of title and slug are asked for. */
  ask: readonly ('title' | 'slug')[];
  children?: ReactNode;
}) {
  const t = useTranslator();
  const name = Object.values(values).join('-');
  const mine = refused?.form === name ? refused : undefined;
  return (
    <Disclosure summary={label} open={mine !== undefined}>
      <Form method="post" className="named-form">
        {Object.entries({ ...values, form: name }).map(([key, value]) => (
          <input type="hidden" name={key} value={value} key={key} />
        ))}
        {ask.includes('title') ? (
          <TextField
            id={`title-${name}`}
            name="title"
            label={t('authoring.title')}
            defaultValue={mine?.title}
            maxLength={200}
            required
          />
        ) : null}
        {ask.includes('slug') ? (
          <TextField
            id={`slug-${name}`}
            name="slug"
            label={t('authoring.slug')}
            hint={t('authoring.slugHint')}
            problem={mine?.problem}
            defaultValue={mine?.slug}
            maxLength={60}
            dir="ltr"
            required
          />
        ) : null}
        {children}
        <Button type="submit" variant="secondary">
          {t('authoring.create')}
        </Button>
      </Form>
    </Disclosure>
  );
}
