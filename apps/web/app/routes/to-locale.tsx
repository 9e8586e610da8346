import { redirect } from '@remix-run/node';
import { doors } from '#app/server/doors.server.ts';

/** `/` sends to the start page in the language that the browser asks for. */
export const loader = doors.loader('read:page:any', async ({ t }) => redirect(`/${t.locale}`));
