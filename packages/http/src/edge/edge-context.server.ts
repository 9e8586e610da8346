/** What the server knows of one request before any route runs; Remix hands it to loaders as `context`. */
export interface EdgeContext {
  requestId: string;
  /** For the Content-Security-Policy of this one response. */
  nonce: string;
  /** The reader's choice, kept in a cookie; null follows the device. */
  theme: 'light' | 'dark' | null;
  /** Whose network address asked. Used for rate limits (hashed there), never logged. */
  address: string;
  /** Adds a Set-Cookie header to the response, also to a redirect. */
  setCookie: (cookie: string) => void;
  /** Says that this page is the same for every anonymous reader, until content changes. */
  cacheForAnonymous: () => void;
  /** Lets pages of this very site show this page in a frame; otherwise nobody may. */
  allowFrame: () => void;
  /** Whether a whole page is asked for, and not only the data of one that a browser already shows. */
  isDocument: boolean;
  /** Long texts for the document alone, by name (`@heard/http/page-text`). */
  pageTexts: Map<string, string>;
  /** Values that several loaders of this request share, such as who is asking. */
  shared: Map<string, unknown>;
}

declare module '@remix-run/server-runtime' {
  // Remix types `context` as AppLoadContext; this makes it ours everywhere.
  interface AppLoadContext extends EdgeContext {
    [key: string]: unknown;
  }
}

/** Makes `key` once per request, however many loaders ask. */
export function shareInRequest<T>(context: EdgeContext, key: string, make: () => T): T {
  if (!context.shared.has(key)) context.shared.set(key, make());
  return context.shared.get(key) as T;
}
