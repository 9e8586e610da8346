/** Where a request comes from. The app fills it in from the request and `readActor`. */
export interface Caller {
  /** `session.id` of `readActor`; null without a session. */
  sessionId: string | null;
  userAgent: string | null;
  /** Network address. Only its salted hash is kept, for rate limits. */
  address: string;
}
