import { useTranslator } from '@heard/i18n/react';
import type { ReactNode } from 'react';

/** Words of the interface in the middle of a question, which may be in another language. */
export function OwnWords({ children }: { children: ReactNode }) {
  return <span lang={useTranslator().locale}>{children}</span>;
}
