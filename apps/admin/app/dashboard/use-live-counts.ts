import { useEffect, useState } from 'react';
import type { Dashboard } from '@heard/services/admin';
import { api } from '#app/api/trpc-client.ts';

export interface Counted {
  counts: Dashboard;
  at: Date;
}

const everyMilliseconds = 15_000;

/** Counts again every 15 seconds while the page is seen; says when the newest could not be had. */
export function useLiveCounts(initial: Counted): { counted: Counted; failed: boolean } {
  const [state, setState] = useState({ counted: initial, failed: false });
  useEffect(() => {
    let over = false;
    const look = async () => {
      if (document.hidden) return;
      try {
        const counts = await api.admin.dashboard.get.query();
        if (!over) setState({ counted: { counts, at: new Date() }, failed: false });
      } catch {
        if (!over) setState(({ counted }) => ({ counted, failed: true }));
      }
    };
    const timer = setInterval(() => void look(), everyMilliseconds);
    const onSeen = () => void look();
    document.addEventListener('visibilitychange', onSeen);
    return () => {
      over = true;
      clearInterval(timer);
      document.removeEventListener('visibilitychange', onSeen);
    };
  }, []);
  return state;
}
