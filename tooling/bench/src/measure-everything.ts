import path from 'node:path';
import { createContext, openDb, type ServiceSettings } from '@heard/services';
import { getPrintableCertificate, renderCertificatePdf } from '@heard/services/certificates';
import type { InstallationPlaces } from '@heard/launch/own-installation';
import { measureBareInserts } from './bare-inserts.ts';
import { makeCertificates } from './certificates.ts';
import { measureCompiling } from './compile-figures.ts';
import { measureCurriculum } from './curriculum-figures.ts';
import { findFirstLesson } from './first-lesson.ts';
import { measureFirstVisit } from './first-visit.ts';
import { makeLearner } from './learners.ts';
import { measureLoad, type Load } from './load.ts';
import { residentMegabytes } from './resident-memory.ts';
import { startBareServer } from './start-bare-server.ts';
import { measureQuestionList } from './question-list.ts';
import type { Figure } from './store-table.ts';

const seconds = 8;
const connections = 16;

const whole = (value: number) => Math.round(value).toLocaleString('en');
const share = (ours: number, theirs: number) => (ours / theirs).toFixed(3);
const times = ({ p50, p99 }: Load) => `p50 ${p50} ms, p99 ${p99} ms`;
const sixteen = <T>(make: (index: number) => T) =>
  Array.from({ length: connections }, (_, i) => make(i));

/** Measures an installation that runs, one thing after another, each beside the bare thing. */
export async function measureEverything(
  places: InstallationPlaces,
  browser: string,
  say: (line: string) => void,
): Promise<Figure[]> {
  const db = openDb(places.HEARD_DATABASE_URL, 4);
  const settings: ServiceSettings = {
    publicUrl: places.HEARD_WEB_URL,
    smtpUrl: null,
    mailFrom: 'bench',
    outboxDir: places.HEARD_OUTBOX,
    mediaDir: path.join(places.HEARD_OUTBOX, '../media'),
  };
  try {
    const lesson = await findFirstLesson(db);
    const learners = await Promise.all(sixteen(() => makeLearner({ db, settings }, lesson)));
    const figures: Figure[] = [];
    const add = (figure: Figure) => {
      figures.push(figure);
      say(`  ${figure.what}: ${figure.measured}`);
    };
    for (const figure of await measureLesson(places.HEARD_WEB_URL, lesson.path, learners))
      add(figure);
    add(await measureSaves(places, learners));
    const certificates = await makeCertificates(db, connections);
    for (const figure of await measurePdf(places.HEARD_WEB_URL, certificates)) add(figure);
    const first = certificates[0] ?? '';
    add(
      await measureRendering(async () => {
        const ctx = createContext({ db, settings, actor: { kind: 'anonymous' } });
        const certificate = await getPrintableCertificate(ctx, { certificateId: first });
        await renderCertificatePdf(certificate, settings.publicUrl);
      }),
    );
    add(await measureQuestionList(places.HEARD_DATABASE_URL, settings));
    for (const figure of await measureCompiling()) add(figure);
    for (const figure of await measureCurriculum(settings)) add(figure);
    const resident = residentMegabytes(places.HEARD_RUNNING, 'web');
    add({
      what: 'Memory of the web process after all of this',
      measured: `${whole(resident)} MB resident`,
      target: 'under 300 MB',
      reached: resident < 300,
    });
    for (const figure of await describeVisit(`${places.HEARD_WEB_URL}${lesson.path}`, browser))
      add(figure);
    return figures;
  } finally {
    await db.$disconnect();
  }
}

async function measureLesson(
  url: string,
  path: string,
  learners: { cookie: string }[],
): Promise<Figure[]> {
  const anonymous = await measureLoad(
    url,
    sixteen(() => [{ path }]),
    seconds,
  );
  const page = Buffer.from(await (await fetch(url + path)).arrayBuffer());
  using bare = await startBareServer(page);
  const floor = await measureLoad(
    bare.url,
    sixteen(() => [{ path }]),
    seconds,
  );
  const signedIn = await measureLoad(
    url,
    learners.map(({ cookie }) => [{ path, headers: { Cookie: cookie } }]),
    seconds,
  );
  const ofFloor = (load: Load) => load.requestsPerSecond / floor.requestsPerSecond;
  return [
    {
      what: `A bare Node server giving the bytes of that lesson page (${whole(page.length / 1024)} kB)`,
      measured: `${whole(floor.requestsPerSecond)} requests/s, ${times(floor)}`,
      target: 'the measure of all',
      reached: true,
    },
    {
      what: 'Lesson page, anonymous',
      measured: `${whole(anonymous.requestsPerSecond)} requests/s, ${times(anonymous)}; ${share(anonymous.requestsPerSecond, floor.requestsPerSecond)} of the bare server`,
      target: 'at least 0.5 of the bare server',
      reached: ofFloor(anonymous) >= 0.5,
    },
    {
      what: 'Lesson page, signed in, sixteen learners',
      measured: `${whole(signedIn.requestsPerSecond)} requests/s, ${times(signedIn)}; ${share(signedIn.requestsPerSecond, floor.requestsPerSecond)} of the bare server`,
      target: 'at least 0.03 of the bare server, p99 under 100 ms',
      reached: ofFloor(signedIn) >= 0.03 && signedIn.p99 < 100,
    },
  ];
}

async function measureSaves(
  places: InstallationPlaces,
  learners: Awaited<ReturnType<typeof makeLearner>>[],
): Promise<Figure> {
  const saves = await measureLoad(
    places.HEARD_WEB_URL,
    learners.map((l) => l.saves),
    seconds,
  );
  const bare = await measureBareInserts(places.HEARD_DATABASE_URL, connections, seconds);
  return {
    what: 'Saving an answer, sixteen learners, each on disk before it is acknowledged',
    measured: `${whole(saves.requestsPerSecond)} saves/s, ${times(saves)}; ${share(saves.requestsPerSecond, bare)} of a bare loop of inserts (${whole(bare)}/s)`,
    target: 'p99 under 50 ms',
    reached: saves.p99 < 50,
  };
}

async function measurePdf(url: string, certificates: string[]): Promise<Figure[]> {
  const load = await measureLoad(
    url,
    certificates.slice(0, 4).map((id) => [{ path: `/certificates/${id}.pdf` }]),
    seconds,
  );
  return [
    {
      what: 'Certificate as PDF over HTTP, four connections',
      measured: `${whole(load.requestsPerSecond)} per second, ${times(load)}`,
      target: 'at least 20 per second',
      reached: load.requestsPerSecond >= 20,
    },
  ];
}

async function measureRendering(render: () => Promise<void>): Promise<Figure> {
  await render();
  const begun = performance.now();
  let rendered = 0;
  for (; performance.now() - begun < seconds * 1000; rendered += 1) await render();
  const perSecond = rendered / ((performance.now() - begun) / 1000);
  return {
    what: 'Certificate as PDF, rendering alone',
    measured: `${whole(perSecond)} per second`,
    target: 'at least 20 per second',
    reached: perSecond >= 20,
  };
}

async function describeVisit(url: string, browser: string): Promise<Figure[]> {
  const visit = await measureFirstVisit(url, browser);
  const weight = (what: string, bytes: number, most: number): Figure => ({
    what: `First visit to a lesson: ${what}`,
    measured: `${(bytes / 1000).toFixed(1)} kB compressed`,
    target: `at most ${most} kB`,
    reached: bytes <= most * 1000,
  });
  return [
    weight('JavaScript', visit.scriptBytes, 110),
    weight('CSS', visit.styleBytes, 30),
    weight('fonts', visit.fontBytes, 130),
    {
      what: 'First visit to a lesson: largest contentful paint at 400 kbit/s, 400 ms round trip, a four times slower processor',
      measured: `${(visit.largestPaint / 1000).toFixed(2)} s (page ${(visit.pageBytes / 1000).toFixed(1)} kB compressed)`,
      target: 'under 2.5 s',
      reached: visit.largestPaint < 2500,
    },
  ];
}
