import { can } from '@heard/domain/identity';
import { expect, test } from 'vitest';
import { aHouse, noon } from '../../identity/testing/house.server.ts';
import { anAuthor } from '../testing/an-author.server.ts';
import { readPublisher } from './read-publisher.server.ts';

test('a role for one course publishes that course and no other, until the account is disabled', async () => {
  await using house = await aHouse();
  const course = 'a-course';
  const { accountId, learnerId } = await anAuthor(house, { role: 'reviewer', course });
  await house.db.courseRole.create({
    data: { accountId, courseSlug: course, role: 'reviewer' },
  });
  const publisher = await readPublisher(house.db, learnerId);
  const may = [course, 'b-course'].map(
    (one) => publisher && can(publisher, 'publish:draft:any', { course: one }),
  );
  expect(may).toEqual([true, false]);
  await house.db.account.update({ where: { id: accountId }, data: { disabledAt: noon } });
  expect(await readPublisher(house.db, learnerId)).toBeNull();
});
