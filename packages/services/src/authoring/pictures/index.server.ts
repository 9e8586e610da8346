export { changePicture } from './change-picture.server.ts';
export { deletePicture, type DeletePictureRefusal } from './delete-picture.server.ts';
export { getPicture, type AuthoredPicture } from './get-picture.server.ts';
export {
  listPictures,
  ListPicturesInputSchema,
  type ListedPicture,
  type WantedPictures,
} from './list-pictures.server.ts';
export type { PictureDetails } from './picture-details.server.ts';
export type { PictureUse } from './picture-uses.server.ts';
export { uploadPicture, type UploadPictureRefusal } from './upload-picture.server.ts';
