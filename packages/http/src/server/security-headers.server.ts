import { createHash } from 'node:crypto';

const fixed: Record<string, string> = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/**
 * The headers of every response. `scripts` are CSP sources for inline scripts (a nonce or hashes);
 * scripts run from this origin only, without `unsafe-inline` or `unsafe-eval`, and nothing is asked
 * of a third party.
 */
export function securityHeaders(
  scripts: readonly string[],
  options: {
    https: boolean;
    development: boolean;
    /** Whether the page may show pages of this site in frames, such as an editor its preview. */
    holdsFrames?: boolean;
    /** Whether it may be shown in one itself, by pages of this site. */
    mayBeFramed?: boolean;
  },
): Record<string, string> {
  const socket = options.development ? ' ws:' : '';
  const policy = [
    "default-src 'none'",
    `script-src 'self' ${scripts.join(' ')}`.trim(),
    options.development ? "style-src 'self' 'unsafe-inline'" : "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${socket}`,
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    ...(options.holdsFrames ? ["frame-src 'self'"] : []),
    options.mayBeFramed ? "frame-ancestors 'self'" : "frame-ancestors 'none'",
  ];
  const transport: Record<string, string> = options.https
    ? { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' }
    : {};
  const framing: Record<string, string> = options.mayBeFramed
    ? { 'X-Frame-Options': 'SAMEORIGIN' }
    : {};
  return { ...fixed, ...framing, ...transport, 'Content-Security-Policy': policy.join('; ') };
}

/**
 * Turns a page rendered with a nonce into one that may be served again and again: each inline script
 * that carried the nonce is named by its hash (CSP 3, 8.4), and the nonce is taken out. Scripts that
 * did not carry it stay forbidden.
 */
export function nonceToHashes(html: string, nonce: string): { html: string; hashes: string[] } {
  const hashes = new Set<string>();
  // A nonce in base64 may hold a plus, which means something else in a pattern.
  const literal = nonce.replace(/[^\w]/g, '\\$&');
  const scripts = new RegExp(`<script[^>]*\\snonce="${literal}"[^>]*>([\\s\\S]*?)</script>`, 'g');
  for (const [, body] of html.matchAll(scripts))
    if (body) hashes.add(`'sha256-${createHash('sha256').update(body).digest('base64')}'`);
  return { html: html.replaceAll(` nonce="${nonce}"`, ''), hashes: [...hashes] };
}
