import type { Translator } from '@heard/i18n';
import styles from '../styles/calendar.css?url';
import { markTabScript } from './left-tab-script.ts';
import { firstDayOf, listMonth } from './month-grid.ts';

/**
 * The neutral page: a month, and nothing that says where it comes from. It has no header, no footer, no
 * picture in the tab and no name of ours, and asks nobody else for anything.
 */
export function calendarPage(t: Translator, parts: { month: string; nonce: string }): string {
  // The app's English is British.
  const spoken = t.locale.startsWith('en') ? 'en-GB' : t.locale;
  const { weeks, month, before, after } = listMonth(parts.month, firstDayOf(spoken));
  const title = escape(t('child.calendarTitle'));
  const link = (to: string, key: string) =>
    `<a href="/calendar?month=${to}&amp;language=${t.locale}">${escape(t(key))}</a>`;
  const day = (date: number | null) => `<td>${date === null ? '' : escape(t.number(date))}</td>`;
  return `<!doctype html>
<html lang="${t.locale}" dir="${t.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${styles}">
<script nonce="${parts.nonce}">${markTabScript}</script>
</head>
<body>
<main>
<h1>${title}</h1>
<table>
<caption>${escape(t.date(month))}</caption>
<thead><tr>${listWeekdays(spoken)
    .map((name) => `<th scope="col">${escape(name)}</th>`)
    .join('')}</tr></thead>
<tbody>${weeks.map((week) => `<tr>${week.map(day).join('')}</tr>`).join('')}</tbody>
</table>
<p>${link(before, 'child.calendarBefore')} ${link(after, 'child.calendarAfter')}</p>
</main>
</body>
</html>
`;
}

/** Short names of the days, in the order of the week. */
function listWeekdays(spoken: string): string[] {
  const format = new Intl.DateTimeFormat(spoken, { weekday: 'short', timeZone: 'UTC' });
  const first = firstDayOf(spoken);
  // The 1st of January 2024 was a Monday.
  return Array.from({ length: 7 }, (_name, index) =>
    format.format(new Date(Date.UTC(2024, 0, first + index))),
  );
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
