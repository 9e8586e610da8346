import { request } from 'node:http';
import { places } from '@heard/e2e/places';
import { course, firstModule } from './people.ts';

const site = places.HEARD_WEB_URL;

/** A request that no page of ours makes, and the status that it deserves. */
export interface Hostile {
  what: string;
  path: string;
  status: number[];
  method?: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
}

const form = { 'Content-Type': 'application/x-www-form-urlencoded', Origin: site };
const json = { 'Content-Type': 'application/json', Origin: site };
const trpc = '/api/trpc/learner.quizzes.saveAnswer';
const multipart = (part: string) => ({
  headers: { 'Content-Type': 'multipart/form-data; boundary=x', Origin: site },
  body: part,
});

export const hostileRequests: Hostile[] = [
  {
    what: 'a body over 64 KiB',
    path: '/en/sign-up',
    status: [413],
    method: 'POST',
    headers: form,
    body: `email=${'a'.repeat(70_000)}`,
  },
  {
    what: 'a body of unknown length',
    path: '/en/sign-up',
    status: [411],
    method: 'POST',
    headers: { ...form, 'Transfer-Encoding': 'chunked' },
    body: 'email=a',
  },
  {
    what: 'a body of a type that no form has',
    path: '/en/sign-up',
    status: [415],
    method: 'POST',
    headers: { ...form, 'Content-Type': 'text/xml' },
    body: '<a/>',
  },
  { what: 'another method', path: '/en', status: [405], method: 'PUT', headers: form, body: '' },
  { what: 'DELETE', path: '/en/me', status: [405], method: 'DELETE', headers: { Origin: site } },
  {
    what: 'a post from another site, by its fetch metadata',
    path: course,
    status: [403],
    method: 'POST',
    headers: { ...form, 'Sec-Fetch-Site': 'cross-site' },
    body: 'intent=start',
  },
  {
    what: 'a post from a neighbouring site',
    path: course,
    status: [403],
    method: 'POST',
    headers: { ...form, 'Sec-Fetch-Site': 'same-site' },
    body: 'intent=start',
  },
  {
    what: 'a post from another site, by its origin',
    path: course,
    status: [403],
    method: 'POST',
    headers: { ...form, Origin: 'https://evil.example' },
    body: 'intent=start',
  },
  {
    what: 'a post whose origin is hidden',
    path: course,
    status: [403],
    method: 'POST',
    headers: { ...form, Origin: 'null' },
    body: 'intent=start',
  },
  { what: 'an address that is too long', path: `/en/${'a'.repeat(5000)}`, status: [414] },
  { what: 'an address that is not well encoded', path: '/en/%E0%A4%A', status: [400, 404] },
  { what: 'a zero sign in an address', path: '/en/courses/%00', status: [400] },
  { what: 'a zero sign in a lesson’s address', path: `${firstModule}/%00`, status: [400] },
  {
    what: 'a way up the folders',
    path: '/assets/..%2f..%2f..%2f..%2fetc%2fpasswd',
    status: [400, 403, 404],
  },
  { what: 'a file that no build made', path: '/assets/none.js', status: [404] },
  { what: 'a locale that is not served', path: '/xx/courses', status: [404] },
  { what: 'a course that is not there', path: '/en/courses/none', status: [404] },
  {
    what: 'starting a course that is not there',
    path: '/en/courses/none',
    status: [404],
    method: 'POST',
    headers: form,
    body: 'intent=start',
  },
  {
    what: 'an intent that no button has',
    path: course,
    status: [400],
    method: 'POST',
    headers: form,
    body: 'intent=destroy',
  },
  {
    what: 'reading a lesson that is not there',
    path: `${firstModule}/none`,
    status: [404],
    method: 'POST',
    headers: form,
    body: '',
  },
  {
    what: 'starting a quiz that is not there',
    path: `${course}/none/quiz`,
    status: [404],
    method: 'POST',
    headers: form,
    body: '',
  },
  { what: 'an attempt that is not there', path: `${course}/attempts/att_none`, status: [302, 404] },
  { what: 'a certificate that is not there', path: '/certificates/crt_none.pdf', status: [404] },
  { what: 'a certificate with another ending', path: '/certificates/crt_none.exe', status: [404] },
  { what: 'a verification of nothing', path: '/verify/%27%20OR%201=1', status: [404] },
  { what: 'a page’s data for an unknown route', path: '/en/nothing.data', status: [404] },
  {
    what: 'a form that is JSON',
    path: '/en/sign-in',
    status: [400],
    method: 'POST',
    headers: json,
    body: '{"email":"a@example.org"}',
  },
  {
    what: 'a form that is no multipart at all',
    path: '/en/sign-in',
    status: [400],
    method: 'POST',
    ...multipart('nonsense'),
  },
  {
    what: 'a file in the place of an address',
    path: '/en/sign-up',
    status: [400],
    method: 'POST',
    ...multipart(
      '--x\r\nContent-Disposition: form-data; name="email"; filename="a.txt"\r\nContent-Type: text/plain\r\n\r\nx\r\n--x--\r\n',
    ),
  },
  {
    what: 'a form without its fields',
    path: '/en/sign-up',
    status: [422],
    method: 'POST',
    headers: form,
    body: '',
  },
  {
    what: 'a zero sign in an address of mail',
    path: '/en/sign-in',
    status: [400],
    method: 'POST',
    headers: form,
    body: 'email=a%00%40example.org&password=x',
  },
  {
    what: 'halves of signs in a form',
    path: '/en/sign-in',
    status: [422],
    method: 'POST',
    headers: form,
    body: 'email=%ED%A0%80&password=%ED%A0%80',
  },
  {
    what: 'a next page on another site',
    path: '/en/theme',
    status: [303],
    method: 'POST',
    headers: form,
    body: 'theme=dark&next=https%3A%2F%2Fevil.example',
  },
  {
    what: 'a procedure that is not there',
    path: '/api/trpc/none',
    status: [404],
    method: 'POST',
    headers: json,
    body: '{}',
  },
  { what: 'a mutation by GET', path: trpc, status: [405] },
  {
    what: 'an answer by nobody',
    path: trpc,
    status: [401],
    method: 'POST',
    headers: json,
    body: '{"attemptId":"att_1","questionId":"q","entries":{}}',
  },
  {
    what: 'half of a JSON text',
    path: trpc,
    status: [400, 401],
    method: 'POST',
    headers: json,
    body: '{"attemptId":',
  },
  {
    what: 'a link that was never sent',
    path: `/en/reset-password/${'a'.repeat(43)}`,
    status: [404, 410],
  },
  {
    what: 'a session that nobody has',
    path: '/en',
    status: [200],
    headers: { Cookie: `heard_session=${'a'.repeat(40)}` },
  },
  {
    what: 'a session that is not well encoded',
    path: '/en/me',
    status: [302],
    headers: { Cookie: 'heard_session=%E0%A4%A; heard_theme=<script>' },
  },
];

/** Sends the bytes as they are: a browser or `fetch` would put some of this right. */
export function send({ path, method = 'GET', headers = {}, body }: Hostile) {
  const { hostname, port } = new URL(site);
  const length =
    headers['Transfer-Encoding'] || body === undefined
      ? {}
      : { 'Content-Length': Buffer.byteLength(body) };
  return new Promise<{ status: number; body: string; headers: Record<string, unknown> }>(
    (resolve, reject) => {
      const sent = request(
        { hostname, port, path, method, headers: { ...headers, ...length } },
        (answer) => {
          let text = '';
          answer.setEncoding('utf8');
          answer.on('data', (chunk: string) => (text += chunk));
          answer.on('end', () =>
            resolve({ status: answer.statusCode ?? 0, body: text, headers: answer.headers }),
          );
        },
      );
      sent.on('error', reject);
      sent.end(body);
    },
  );
}
