/**
 * Media: the bytes of pictures that authors upload.
 *
 * - What a file is follows from its bytes, never from its name or from what the browser says of it.
 * - Nothing is kept as it came: photographs are decoded and encoded anew without anything but the picture (no
 *   place, no camera, no thumbnail), drawings keep what a list allows.
 * - Files are named by the SHA-256 of their bytes, and are on disk before anybody is told so.
 */
export * from './check-media-file.server.ts';
export * from './media-folder.server.ts';
export * from './picture-limits.server.ts';
export * from './prepare-picture.server.ts';
