import type { AuthoredDocument } from '@heard/services/authoring';
import type { SerializeFrom } from '@remix-run/node';

/** A document as a page has it, after its way through the loader. */
export type ShownDocument = SerializeFrom<AuthoredDocument>;
