import { useEffect, useRef, useState } from 'react';
import { api } from '#app/api/trpc-client.ts';
import type { WantedAccounts } from '@heard/services/admin';
import { toAddress } from './account-list-address.ts';
import type { ShownAccounts } from './shown-accounts.ts';

const pauseMilliseconds = 250;

/**
 * Searches while the person types, without navigation: the newest question wins, and the address keeps
 * up so that the page can be reloaded or shared. When the server does not answer, the list stays and the
 * form can still be sent.
 */
export function useAccountSearch(loaded: ShownAccounts) {
  const [shown, setShown] = useState(loaded);
  const [busy, setBusy] = useState(false);
  const [before, setBefore] = useState(loaded);
  const asked = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  // Another page of the list was loaded: it takes the place of what was searched.
  if (before !== loaded) {
    setBefore(loaded);
    setShown(loaded);
  }
  useEffect(() => () => clearTimeout(timer.current), []);

  function search(change: Partial<WantedAccounts>): void {
    const wanted = { ...shown.wanted, page: 1, ...change };
    setShown((now) => ({ ...now, wanted }));
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void ask(wanted), pauseMilliseconds);
  }

  async function ask(wanted: WantedAccounts): Promise<void> {
    const turn = (asked.current += 1);
    setBusy(true);
    const list = await api.admin.accounts.list.query(wanted).catch(() => null);
    if (turn !== asked.current) return;
    setBusy(false);
    if (list === null) return;
    setShown({ wanted: { ...wanted, page: list.page }, list });
    history.replaceState(history.state, '', toAddress({ ...wanted, page: list.page }));
  }

  return { shown, busy, search };
}
