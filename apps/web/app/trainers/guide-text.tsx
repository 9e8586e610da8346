import { DataTable } from '@heard/ui/data-table';
import { directionOf } from '@heard/i18n/browser';
import type { GuideView } from './trainer-view.server.ts';

/** The trainer's guide, to read on the screen. */
export function GuideText({ guide, lang }: { guide: GuideView; lang: string | undefined }) {
  const dir = lang === undefined ? undefined : directionOf(lang);
  return (
    <section aria-labelledby="guide" className="trainer-guide" lang={lang} dir={dir}>
      <h2 id="guide">{guide.title}</h2>
      <h3>{guide.aim.title}</h3>
      <p>{guide.aim.text}</p>
      {guide.before.map((list) => (
        <Lines key={list.id} {...list} />
      ))}
      {guide.sessions.map((session) => (
        <article key={session.id} aria-labelledby={session.id} className="trainer-session">
          <h3 id={session.id}>{session.title}</h3>
          <p className="trainer-facts">{session.facts}</p>
          <p>{session.aim}</p>
          <DataTable
            caption={session.title}
            captionHidden
            columns={[
              { key: 'step', label: guide.heads.step },
              { key: 'time', label: guide.heads.time },
              { key: 'do', label: guide.heads.do },
            ]}
            rows={session.steps.map(({ title, time, text }, at) => ({
              id: String(at),
              cells: { step: title, time, do: text },
            }))}
          />
          <h4>{guide.withoutTitle}</h4>
          <p>{session.withoutProjector}</p>
          <h4>{guide.questionsTitle}</h4>
          <ul>
            {session.questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </article>
      ))}
      {guide.after.map((list) => (
        <Lines key={list.id} {...list} />
      ))}
    </section>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
