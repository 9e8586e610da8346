import { places } from '@heard/e2e/places';
import type { Person } from './people.ts';

/** The Cookie header that a person's browser would send. */
export async function cookieOf(person: Person): Promise<string> {
  const { cookies } = await person.http.storageState();
  return cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
}

/** Saves an answer as the page's script does, and gives the status; throws when the connection fails. */
export async function saveOverHttp(
  cookie: string,
  answer: { attemptId: string; questionId: string; entries: Record<string, string[]> },
): Promise<Response> {
  return fetch(`${places.HEARD_WEB_URL}/api/trpc/learner.quizzes.saveAnswer`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'Sec-Fetch-Site': 'same-origin',
      Cookie: cookie,
    },
    body: JSON.stringify(answer),
  });
}
