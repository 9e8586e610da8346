/**
 * Organisations: bodies whose people learn, such as an NGO or a parliament.
 *
 * - A person joins by a link, and decides alone whether the organisation may see his progress.
 * - Whoever leads an organisation sees the progress of those who agreed, from then on, and of nobody else.
 */
export * from './join-link.ts';
export { PersonNameSchema as OrganisationNameSchema } from '../identity/index.ts';
