import type { AccountPage, ListedAccount, WantedAccounts } from '@heard/services/admin';

/** An account in the table. Over the wire its date is a text. */
export type ShownAccount = Omit<ListedAccount, 'createdAt'> & { createdAt: Date | string };

/** What the table shows, and which question it answers. */
export interface ShownAccounts {
  wanted: WantedAccounts;
  list: Omit<AccountPage, 'accounts'> & { accounts: ShownAccount[] };
}
