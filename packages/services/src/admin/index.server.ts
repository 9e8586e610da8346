/**
 * Admin: what those see and do who run an installation.
 *
 * - Counts are read when asked, never kept.
 * - There is always an administrator left: the last one can neither be demoted nor delete himself.
 */
export * from './change-course-role.server.ts';
export * from './disable-account.server.ts';
export * from './audit-log.server.ts';
export * from './get-account.server.ts';
export * from './get-dashboard.server.ts';
export * from './list-accounts.server.ts';
export * from './list-course-choices.server.ts';
export * from './reset-second-factor.server.ts';
export * from './set-roles.server.ts';
export { WantedAuditSchema, type AuditInput, type WantedAudit } from './wanted-audit.server.ts';
