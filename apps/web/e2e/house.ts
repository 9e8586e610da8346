import { test as journey, type Database } from '@heard/e2e/journey';
import { places } from '@heard/e2e/places';
import { publishChildCourse } from './child-course.ts';
import { anOrganisation, type Organisation } from './an-organisation.ts';
import {
  aChild,
  aGuest,
  aMember,
  aVisitor,
  completeCourse,
  course,
  openAttempt,
  type Person,
} from './people.ts';

/** People whom every page can be shown to, and the things of theirs that pages are about. */
export interface House {
  anonymous: Person;
  /** Has an open attempt and one that was handed in. */
  guest: Person;
  /** Has completed the course and holds a certificate. */
  member: Person & { email: string };
  openAttempt: string;
  handedIn: string;
  certificateId: string;
  /** The member leads it, and somebody has joined by its link. */
  organisation: Organisation;
}

/** Makes them anew, for whoever changes what they have. */
export async function buildHouse(database: Database): Promise<House> {
  await publishChildCourse();
  const [anonymous, guest, member] = [await aVisitor(), await aGuest(), await aMember()];
  const handedIn = await openAttempt(guest);
  await guest.post(`${handedIn}/review`);
  await completeCourse(database, member.email);
  const { location } = await member.post(`${course}/certificate`, { name: 'Amina Nsekuye' });
  const certificateId = new URL(location, places.HEARD_WEB_URL).pathname.split('/').at(-1) ?? '';
  const organisation = await anOrganisation(database, member.email);
  return {
    organisation,
    anonymous,
    guest,
    member,
    handedIn,
    openAttempt: await openAttempt(guest),
    certificateId,
  };
}

export const test = journey.extend<object, { house: House; child: Person }>({
  house: [
    async ({ database }, provide) => provide(await buildHouse(database)),
    { scope: 'worker' },
  ],
  // Read, and has a badge.
  child: [async ({}, provide) => provide(await aChild()), { scope: 'worker' }],
});
