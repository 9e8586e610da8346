import { useTranslator } from '@heard/i18n/react';
import { Button } from '@heard/ui/button';
import { Disclosure } from '@heard/ui/disclosure';
import { ErrorSummary } from '@heard/ui/error-summary';
import { TextField } from '@heard/ui/text-field';
import type { CourseProperties } from '@heard/services/authoring';
import { Form } from '@remix-run/react';
import type { EditorProps } from '#app/documents/editor-for.tsx';
import { TextEditor } from '#app/documents/text-editor.tsx';

/** What a course is called and promises, as a form; all else of its file as the text that it is. */
export function CourseEditor(props: EditorProps) {
  const { document, extra, answer, mayWrite } = props;
  const t = useTranslator();
  const loaded = extra as { properties: CourseProperties | null };
  const refused = (answer ?? null) as { properties?: CourseProperties; problem: string } | null;
  const shown = refused?.properties ?? loaded.properties;
  const isText = refused !== null && refused.properties === undefined;
  if (!shown || isText || !mayWrite || document.archivedAt !== null)
    return <TextEditor {...props} />;
  const language = { lang: document.place.locale ?? undefined, dir: 'auto' } as const;
  return (
    <>
      {refused ? (
        <ErrorSummary title={t('problem.title')} problems={[{ text: refused.problem }]} />
      ) : null}
      <Form method="post" className="course-form" key={document.edit}>
        <input type="hidden" name="intent" value="properties" />
        <input type="hidden" name="edit" value={document.edit} />
        <TextField
          name="title"
          label={t('authoring.title')}
          defaultValue={shown.title}
          {...language}
        />
        <TextField
          name="summary"
          label={t('authoring.summary')}
          defaultValue={shown.summary}
          {...language}
        />
        <TextField
          name="minutes"
          label={t('authoring.minutes')}
          defaultValue={shown.minutes}
          inputMode="numeric"
        />
        {shown.objectives.map(({ id, text }, at) => (
          <div key={id}>
            <input type="hidden" name="objective" value={id} />
            <TextField
              id={`text-${at}`}
              name="text"
              label={t('authoring.objective', { number: at + 1 })}
              defaultValue={text}
              {...language}
            />
          </div>
        ))}
        {shown.modules.map(({ slug, title, summary }, at) => (
          <div key={slug}>
            <input type="hidden" name="module" value={slug} />
            <TextField
              id={`module-title-${at}`}
              name="module-title"
              label={t('authoring.moduleTitle', { number: at + 1 })}
              defaultValue={title}
              {...language}
            />
            <TextField
              id={`module-summary-${at}`}
              name="module-summary"
              label={t('authoring.moduleSummary', { number: at + 1 })}
              defaultValue={summary}
              {...language}
            />
          </div>
        ))}
        <Button type="submit">{t('authoring.save')}</Button>
      </Form>
      <Disclosure summary={t('authoring.asFile')}>
        <TextEditor {...props} answer={undefined} />
      </Disclosure>
    </>
  );
}
