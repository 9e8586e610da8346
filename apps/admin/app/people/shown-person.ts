import type { Person } from '@heard/services/admin';

/** A person on his page. Over the wire a date is a text. */
export type ShownPerson = Omit<Person, 'createdAt' | 'disabledAt' | 'secondFactorSince'> & {
  createdAt: Date | string;
  disabledAt: Date | string | null;
  secondFactorSince: Date | string | null;
};
