import { redirectDocument } from '@remix-run/node';
import { calendarPath } from './leaving-path.ts';

/**
 * Throws the way to the neutral page for somebody who has left a children's page in a hurry and has not come
 * in again by the front door: the back button shows nothing, even where no script can watch over it.
 */
export function refuseReturn({ hasLeft, locale }: { hasLeft: boolean; locale: string }): void {
  if (hasLeft) throw redirectDocument(calendarPath(locale));
}
