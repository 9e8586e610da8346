import type { SerializeFrom } from '@remix-run/node';
import type { ListedPicture } from '@heard/services/authoring';

/** A picture as it reaches the browser. */
export type ShownPicture = SerializeFrom<ListedPicture>;
