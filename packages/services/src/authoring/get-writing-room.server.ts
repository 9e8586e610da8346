import {
  listWritingAids,
  readLessonPlace,
  type LessonPlace,
  type WritingAids,
} from '@heard/curriculum/preview';
import { findSurroundings } from '@heard/curriculum/load';
import path from 'node:path';
import { authorize, type Ctx } from '../context.server.ts';
import { openDraftFolder } from './draft-folder.server.ts';
import { getLesson } from './preview-lesson.server.ts';

/** What an author of a lesson has around the text. */
export interface WritingRoom {
  /** Null while the course cannot be read. */
  place: LessonPlace | null;
  /** All that the lesson may name; empty while the registry cannot be read. */
  aids: WritingAids;
}

const noAids: WritingAids = { facts: [], terms: [], sources: [], pictures: [] };

/** Where a lesson stands in its course, and what it may name. Throws NotFoundError when there is no such lesson. */
export async function getWritingRoom(
  ctx: Ctx,
  { documentId }: { documentId: string },
): Promise<WritingRoom> {
  authorize(ctx, 'read:draft:any');
  const document = await getLesson(ctx, documentId);
  const { folder } = await openDraftFolder(ctx);
  const { resolve } = findSurroundings(folder, path.join(folder, document.path));
  return {
    place: readLessonPlace(folder, document.path),
    aids: resolve ? listWritingAids(resolve.registry) : noAids,
  };
}
