import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { contentFolder } from '@heard/curriculum';

/** The course's slug. */
export const benchCourse = 'bench-course';

const modules = ['one', 'two', 'three', 'four'];
const lessons = ['a', 'b', 'c', 'd', 'e'];
const words = 1_500;
/** Lessons of ours in each language, from whose sentences the course is made. */
const models = {
  en: 'en/your-rights-your-voice-14-17/02-who-can-help/02-helpers.mdx',
  fr: 'fr/parliamentary-briefing/04-worries/05-how-others-joined.mdx',
  ar: 'ar/your-rights-your-voice-14-17/02-who-can-help/02-helpers.mdx',
};

/** Writes a course of twenty lessons in three languages with what it needs; how many words a lesson has. */
export function writeBenchCourse(folder: string): number {
  mkdirSync(folder, { recursive: true });
  for (const shared of ['facts/ratifications.json', 'sources.yaml'])
    cpSync(path.join(contentFolder, shared), path.join(folder, shared));
  for (const [locale, model] of Object.entries(models)) {
    const home = path.join(folder, locale, benchCourse);
    mkdirSync(home, { recursive: true });
    writeFileSync(path.join(home, 'course.yaml'), courseFile());
    modules.forEach((module, place) => {
      const inner = path.join(home, `0${place + 1}-${module}`);
      mkdirSync(inner);
      lessons.forEach((lesson, at) => {
        writeFileSync(
          path.join(inner, `0${at + 1}-${lesson}.mdx`),
          lessonFile(model, `${module} ${lesson}`),
        );
      });
    });
  }
  return words;
}

function courseFile(): string {
  const listed = modules.map(
    (slug) => `  - { slug: ${slug}, title: Module ${slug}, summary: Words., quiz: false }`,
  );
  return `title: Bench
summary: A course that nobody reads.
audience: professional
position: 1
assessment: false
objectives:
  - { id: measure, text: Measure }
modules:
${listed.join('\n')}
certificate: { minutes: 150, assessed: Nothing. }
`;
}

/**
 * The model's paragraphs without tags, over and over until there are words enough, with blocks between. Its
 * headings name the lesson: texts that are the same are compiled once.
 */
function lessonFile(model: string, lesson: string): string {
  const paragraphs = readFileSync(path.join(contentFolder, model), 'utf8')
    .split('---\n')
    .slice(2)
    .join('')
    .split('\n\n')
    .filter((text) => !/[<>#|{[]/.test(text) && text.trim() !== '');
  const chosen: string[] = [];
  for (let count = 0, at = 0; count < words; at += 1) {
    const text = paragraphs[at % paragraphs.length] ?? '';
    if (at % 4 === 0) chosen.push(`## Part ${lesson} ${at / 4 + 1}`);
    chosen.push(text, at % 5 === 0 ? `<Callout kind="note">\n\n${text}\n\n</Callout>` : '');
    count += text.split(/\s+/).length * (at % 5 === 0 ? 2 : 1);
  }
  return `---
title: Lesson ${lesson}
summary: One sentence.
minutes: 8
objectives: [measure]
---

${chosen.join('\n\n')}
`;
}
