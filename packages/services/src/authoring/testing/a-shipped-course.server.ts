import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { aContentFolder } from '@heard/curriculum/testing';
import { aHouse } from '../../identity/testing/house.server.ts';
import { seedCurriculum } from '../../seed/index.server.ts';
import {
  decideReview,
  findDocument,
  getDocument,
  requestReview,
  saveDraft,
} from '../index.server.ts';
import { anAuthor } from './an-author.server.ts';

/** Lessons are kept by what they were made from: compiled once for all tests of a run. */
const dataFolder = mkdtempSync(path.join(tmpdir(), 'heard-published-'));

/**
 * An installation whose small course was seeded, so that its documents are Heard's own and version 1 is out;
 * an author, and a reviewer who approves what the author writes.
 */
export async function aShippedCourse() {
  const house = await aHouse({ outboxDir: path.join(mkdtempSync(`${dataFolder}/`), 'outbox') });
  const content = aContentFolder();
  const system = house.ctxOf({ kind: 'system' });
  const seed = () => seedCurriculum(system, { content: content.folder, cache: content.cache });
  const seeded = await seed();
  if (!seeded.ok) throw new Error(JSON.stringify(seeded.refusal));
  const amina = await anAuthor(house);
  const benoit = await anAuthor(house, { name: 'Benoit', role: 'reviewer' });
  /** Replaces words of a document; it is a draft then. */
  const write = async (place: string, from: string, to: string) => {
    const document = await findDocument(amina.ctx, { path: place });
    if (!document?.text.includes(from)) throw new Error(`${place} does not hold “${from}”`);
    const { id: documentId, edit } = document;
    const text = document.text.replace(from, to);
    const saved = await saveDraft(amina.ctx, { documentId, text, edit });
    if (!saved.ok) throw new Error(saved.refusal.code);
    return documentId;
  };
  const approve = async (documentId: string) => {
    const asked = await requestReview(amina.ctx, { documentId, note: '' });
    if (!asked.ok) throw new Error(asked.refusal.code);
    const { reviewId } = asked;
    await decideReview(benoit.ctx, { reviewId, decision: 'approved', note: '' });
    return getDocument(amina.ctx, { documentId });
  };
  return {
    ...{ house, amina, benoit, seed, content, system, write, approve },
    [Symbol.asyncDispose]: async () => {
      content[Symbol.dispose]();
      await house[Symbol.asyncDispose]();
    },
  };
}
