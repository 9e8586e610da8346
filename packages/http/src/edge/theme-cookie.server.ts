/**
 * The Set-Cookie header that remembers a light or dark appearance for a year; any other choice forgets
 * it, and the page follows the device again. Holds nothing else.
 */
export function themeCookie(choice: unknown, site: { https: boolean }): string {
  const kept = choice === 'light' || choice === 'dark';
  const life = kept ? `${choice}; Max-Age=31536000` : '; Max-Age=0';
  return `heard_theme=${life}; Path=/; SameSite=Lax; HttpOnly${site.https ? '; Secure' : ''}`;
}
