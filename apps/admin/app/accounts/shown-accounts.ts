import type { AccountPage, ListedAccount } from '@heard/services/admin';
import type { WantedAccounts } from './account-list-address.ts';

/** An account in the table. Over the wire its date is a text. */
export type ShownAccount = Omit<ListedAccount, 'createdAt'> & { createdAt: Date | string };

/** What the table shows, and which question it answers. */
export interface ShownAccounts {
  wanted: WantedAccounts;
  list: Omit<AccountPage, 'accounts'> & { accounts: ShownAccount[] };
}
