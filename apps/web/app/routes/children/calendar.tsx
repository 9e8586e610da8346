import { calendarPage } from '#app/children/calendar-page.server.ts';
import { readMonth } from '#app/children/month-grid.ts';
import { app } from '#app/server/app.server.ts';
import { doors } from '#app/server/doors.server.ts';

/**
 * The neutral page, in the language that the address names or the browser asks for. Nothing is kept of it.
 * It is for nobody: asked for while the session is still being ended, it must not take away the sign of
 * leaving together with the cookie of a session that is no more.
 */
export const loader = doors.loader(
  'read:page:any',
  async ({ ctx, t, edge, request }) => {
    const { searchParams } = new URL(request.url);
    const speaker = app.translators.find(searchParams.get('language') ?? undefined) ?? t;
    const month = readMonth(searchParams.get('month'), ctx.now);
    return new Response(calendarPage(speaker, { month, nonce: edge.nonce }), {
      headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
    });
  },
  { asNobody: true },
);
