/**
 * Certificates: earning, reading, verifying, revoking, and the PDF.
 *
 * - Issued once per learner and course version (unique constraint); ids are unguessable.
 * - Verification tells name, course, what was assessed, version, date and learning time, nothing more.
 * - Deleting an account takes the name out of the certificate and leaves the rest verifiable.
 */
export * from './issue-certificate.server.ts';
export * from './read-certificate.server.ts';
export * from './revoke-certificate.server.ts';
export * from './render-certificate.server.ts';
