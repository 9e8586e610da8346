import type { DbOrTransaction } from '@heard/db';
import {
  parseDocumentPath,
  toCurriculumPath,
  type DocumentPlace,
  type DocumentState,
} from '@heard/domain/authoring';

/** Who did something, as colleagues see it. The name is empty when its account is gone. */
export interface Colleague {
  learnerId: string;
  name: string;
}

/** A document as lists show it. */
export interface ListedDocument {
  id: string;
  /** In the curriculum; of an archived document, where it stood. */
  path: string;
  place: DocumentPlace;
  title: string;
  /** Counts the changes of its text. */
  edit: number;
  state: DocumentState;
  archivedAt: Date | null;
  updatedAt: Date;
  /** Null when Heard itself changed it last. */
  updatedBy: Colleague | null;
}

/** A document with its texts. */
export interface AuthoredDocument extends ListedDocument {
  /** The working text. */
  text: string;
  /** What publishing takes; null while no text was approved. */
  approvedText: string | null;
}

/** What of a document's row lists need. */
export const listedColumns = {
  id: true,
  path: true,
  title: true,
  edit: true,
  state: true,
  archivedAt: true,
  updatedAt: true,
  updatedBy: true,
} as const;

type ListedRow = Omit<ListedDocument, 'place' | 'state' | 'updatedBy'> & {
  state: string;
  updatedBy: string | null;
};

/** Turns a row into what its readers get. Every stored path was checked when it was stored. */
export function toListed(row: ListedRow, names: ReadonlyMap<string, string>): ListedDocument {
  const path = toCurriculumPath(row.path);
  const place = parseDocumentPath(path);
  if (!place) throw new Error(`the document ${row.id} has no place: ${path}`);
  const { updatedBy, state, ...rest } = row;
  return {
    ...rest,
    ...{ path, place, state: state as DocumentState },
    updatedBy: updatedBy === null ? null : toColleague(updatedBy, names),
  };
}

/** A colleague by the names that were read. */
export function toColleague(learnerId: string, names: ReadonlyMap<string, string>): Colleague {
  return { learnerId, name: names.get(learnerId) ?? '' };
}

/** The names of these people, by learner; who has no account any more is absent. */
export async function readNames(
  db: DbOrTransaction,
  learnerIds: readonly (string | null)[],
): Promise<Map<string, string>> {
  const wanted = [...new Set(learnerIds)].filter((id) => id !== null);
  if (wanted.length === 0) return new Map();
  const rows = await db.account.findMany({
    where: { learnerId: { in: wanted } },
    select: { learnerId: true, name: true },
  });
  return new Map(rows.map(({ learnerId, name }) => [learnerId, name]));
}
