import { expect, test } from 'vitest';
import { deviceLabel } from './device-label.ts';

const mozilla = 'Mozilla/5.0';
const webkit = 'AppleWebKit/537.36 (KHTML, like Gecko)';

test.each([
  [
    `${mozilla} (Windows NT 10.0; Win64; x64) ${webkit} Chrome/126.0 Safari/537.36`,
    'Chrome · Windows',
  ],
  [`${mozilla} (Windows NT 10.0) ${webkit} Chrome/126.0 Safari/537.36 Edg/126.0`, 'Edge · Windows'],
  [
    `${mozilla} (Macintosh; Intel Mac OS X 14_5) AppleWebKit/605.1 Version/17.5 Safari/605.1`,
    'Safari · macOS',
  ],
  [
    `${mozilla} (iPhone; CPU iPhone OS 17_5 like Mac OS X) Version/17.5 Mobile Safari/604.1`,
    'Safari · iPhone',
  ],
  [`${mozilla} (Android 14; Mobile; rv:127.0) Gecko/127.0 Firefox/127.0`, 'Firefox · Android'],
  [
    `${mozilla} (Linux; Android 13) ${webkit} SamsungBrowser/25.0 Chrome/121.0 Safari/537.36`,
    'Samsung Internet · Android',
  ],
  [`${mozilla} (X11; Linux x86_64; rv:127.0) Gecko/20100101 Firefox/127.0`, 'Firefox · Linux'],
  [`${mozilla} (X11; CrOS x86_64 14541) ${webkit} Chrome/126.0 Safari/537.36`, 'Chrome · ChromeOS'],
  [`${mozilla} (X11; Linux x86_64)`, 'Linux'],
])('%s', (userAgent, label) => {
  expect(deviceLabel(userAgent)).toBe(label);
});

test('what nobody knows has no label', () => {
  expect(deviceLabel('curl/8.5.0')).toBe('');
  expect(deviceLabel(null)).toBe('');
});
