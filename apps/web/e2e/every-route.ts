import type { House } from './house.ts';
import { adultPage, childCourse } from './child-course.ts';
import { course, firstModule } from './people.ts';

type Who = 'anonymous' | 'guest' | 'member';

/** A route, an address of it, and the status that each visitor gets for a look and for an empty form. */
export interface RouteCase {
  /** As in `app/routes.ts`. */
  file: string;
  path: string;
  get: Record<Who, number>;
  post: Record<Who, number>;
}

const all = (status: number) => ({ anonymous: status, guest: status, member: status });
const page = { get: all(200), post: all(405) };

/** Where a member alone may be; everybody else is sent to sign in. */
const accountPage = (post: number) => ({
  get: { anonymous: 302, guest: 302, member: 200 },
  post: { anonymous: 302, guest: 302, member: post },
});

/** Every route of the app. One that is missing here fails a test. */
export function everyRoute(house: House): RouteCase[] {
  const secret = 'a'.repeat(43);
  return [
    { file: 'to-locale', path: '/', get: all(302), post: all(405) },
    { file: 'verify-certificate', path: `/verify/${house.certificateId}`, ...page },
    { file: 'certificate-pdf', path: `/certificates/${house.certificateId}.pdf`, ...page },
    { file: 'children/calendar', path: '/calendar', ...page },
    { file: 'home', path: '/en', ...page },
    { file: 'courses/catalogue', path: '/en/courses', ...page },
    { file: 'courses/course', path: course, get: all(200), post: all(400) },
    {
      file: 'quizzes/assessment',
      path: `${course}/assessment`,
      get: all(200),
      post: { anonymous: 409, guest: 409, member: 303 },
    },
    {
      file: 'quizzes/attempt',
      path: house.openAttempt,
      get: { anonymous: 302, guest: 200, member: 404 },
      post: { anonymous: 400, guest: 400, member: 400 },
    },
    {
      file: 'quizzes/attempt-review',
      path: `${house.openAttempt}/review`,
      get: { anonymous: 302, guest: 200, member: 404 },
      post: { anonymous: 302, guest: 303, member: 404 },
    },
    {
      file: 'quizzes/attempt-result',
      path: `${house.handedIn}/result`,
      get: { anonymous: 302, guest: 200, member: 404 },
      post: all(405),
    },
    {
      file: 'certificates/earn-certificate',
      path: `${course}/certificate`,
      get: { anonymous: 302, guest: 200, member: 302 },
      post: { anonymous: 302, guest: 409, member: 303 },
    },
    { file: 'children/badge', path: `${childCourse}/badge`, ...page },
    { file: 'children/poster', path: `${childCourse}/poster`, ...page },
    { file: 'children/for-adults', path: adultPage, ...page },
    { file: 'children/help-now', path: '/en/help-now', ...page },
    { file: 'quizzes/module-quiz', path: `${firstModule}/quiz`, get: all(200), post: all(303) },
    { file: 'courses/lesson', path: `${firstModule}/why-it-exists`, get: all(200), post: all(303) },
    { file: 'trainers/for-trainers', path: `${course}/for-trainers`, ...page },
    { file: 'trainers/syllabus-pdf', path: `${course}/syllabus.pdf`, ...page },
    { file: 'trainers/guide-pdf', path: `${course}/guide.pdf`, ...page },
    {
      file: 'identity/sign-up',
      path: '/en/sign-up',
      get: { anonymous: 200, guest: 200, member: 302 },
      post: { anonymous: 422, guest: 422, member: 303 },
    },
    {
      file: 'identity/sign-in',
      path: '/en/sign-in',
      get: { anonymous: 200, guest: 200, member: 302 },
      post: { anonymous: 422, guest: 422, member: 302 },
    },
    {
      file: 'identity/forgotten-password',
      path: '/en/forgotten-password',
      get: all(200),
      post: all(422),
    },
    {
      file: 'identity/reset-password',
      path: `/en/reset-password/${secret}`,
      get: all(404),
      post: all(404),
    },
    {
      file: 'identity/resend-confirmation',
      path: '/en/confirm-email',
      get: all(200),
      post: all(422),
    },
    {
      file: 'identity/confirm-email',
      path: `/en/confirm-email/${secret}`,
      get: all(404),
      post: all(404),
    },
    {
      file: 'me/me',
      path: '/en/me',
      get: { anonymous: 302, guest: 200, member: 200 },
      post: all(405),
    },
    { file: 'me/profile', path: '/en/me/profile', ...accountPage(422) },
    { file: 'me/sessions', path: '/en/me/sessions', ...accountPage(303) },
    { file: 'me/organisations', path: '/en/me/organisations', ...accountPage(400) },
    { file: 'me/password', path: '/en/me/password', ...accountPage(422) },
    { file: 'me/email', path: '/en/me/email', ...accountPage(422) },
    {
      file: 'me/forget-guest',
      path: '/en/me/forget',
      get: { anonymous: 302, guest: 200, member: 302 },
      post: { anonymous: 302, guest: 422, member: 302 },
    },
    {
      file: 'me/my-data',
      path: '/en/me/my-data.json',
      get: { anonymous: 302, guest: 200, member: 200 },
      post: all(405),
    },
    { file: 'me/delete-account', path: '/en/me/delete', ...accountPage(422) },
    {
      file: 'certificates/certificate',
      path: `/en/certificates/${house.certificateId}`,
      get: { anonymous: 302, guest: 302, member: 200 },
      post: all(405),
    },
    {
      file: 'organisations/join',
      path: `/en/join/${secret}`,
      get: { anonymous: 302, guest: 302, member: 404 },
      post: { anonymous: 302, guest: 302, member: 303 },
    },
    {
      file: 'organisations/organisation',
      path: `/en/organisations/${house.organisation.id}`,
      ...accountPage(400),
    },
    { file: 'references/glossary', path: '/en/glossary', ...page },
    { file: 'references/sources', path: '/en/sources', ...page },
    { file: 'pages/about', path: '/en/about', ...page },
    { file: 'pages/privacy', path: '/en/privacy', ...page },
    { file: 'pages/accessibility', path: '/en/accessibility', ...page },
    { file: 'theme', path: '/en/theme', get: all(302), post: all(303) },
    { file: 'not-found', path: '/en/nothing/here/at/all', get: all(404), post: all(405) },
    { file: 'nowhere', path: '/xx/nothing/here', get: all(404), post: all(405) },
    // Last: these forget a guest, and end the session of whoever asks.
    { file: 'children/forget-me', path: '/en/forget-me', get: all(200), post: all(303) },
    { file: 'identity/sign-out', path: '/en/sign-out', get: all(302), post: all(303) },
    { file: 'children/leave', path: '/en/leave', get: all(302), post: all(303) },
  ];
}
