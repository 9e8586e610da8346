/** Why bytes do not become a picture. */
export type PictureRefusal =
  | { code: 'picture-too-large'; megabytes: number }
  | { code: 'picture-type-unknown' }
  | { code: 'picture-broken' }
  | { code: 'picture-too-many-pixels'; megapixels: number }
  | { code: 'picture-moves' }
  | { code: 'drawing-too-complex' }
  /** `what` is the element, attribute or sign that drawings may not have. */
  | { code: 'drawing-not-allowed'; what: string };
