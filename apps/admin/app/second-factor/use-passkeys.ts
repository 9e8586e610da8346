import { browserSupportsWebAuthn } from '@simplewebauthn/browser';
import { useEffect, useState } from 'react';

/** Whether this browser knows passkeys; false until scripts run. */
export function usePasskeys(): boolean {
  const [isPossible, setIsPossible] = useState(false);
  useEffect(() => setIsPossible(browserSupportsWebAuthn()), []);
  return isPossible;
}
