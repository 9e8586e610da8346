/**
 * Mail: the few messages that accounts need, in the reader's language, as plain text and plain HTML.
 *
 * - Posted after the transaction that caused it; nobody waits for the mail server, so how long an
 *   answer takes does not tell whether a message was sent.
 * - A failure is logged without the address and never reaches a page.
 * - Without SMTP, messages lie in the outbox folder as files that any mail program opens.
 */
export * from './compose-mail.server.ts';
export * from './post-mail.server.ts';
