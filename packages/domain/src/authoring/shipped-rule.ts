import { parseDocumentPath } from './document-path.ts';

/** A document as the rule sees it; `path` is that in the curriculum, archived or not. */
export interface KnownDocument {
  id: string;
  path: string;
  textHash: string;
  /** Hash of the text as it was shipped; null for what was made here. */
  shippedHash: string | null;
  /** Whether a person, not Heard itself, changed it last: its text, its place, or its being archived. */
  isTouched: boolean;
  isArchived: boolean;
}

/** A file that Heard ships now. */
export interface ShippedFile {
  path: string;
  hash: string;
}

/** What becomes of the documents when Heard ships other files than before. */
export interface ShippingPlan {
  /** Paths of files that become documents. */
  create: string[];
  /** Documents that get the text of the file at this path, and its place. */
  update: { documentId: string; path: string }[];
  /** Documents whose files are shipped no more. */
  archive: string[];
  /** Paths of newer files that stay outside, because people changed the document here. */
  left: string[];
}

/**
 * Files of Heard's own never overwrite anybody's work: a document follows the shipped file of its place while
 * its text is still as shipped and no person moved or archived it. A file whose path another document keeps
 * stays outside too.
 */
export function planShipping(
  documents: readonly KnownDocument[],
  files: readonly ShippedFile[],
): ShippingPlan {
  const byPlace = new Map<string, KnownDocument>();
  for (const document of documents) {
    const place = placeKey(document.path);
    if (!byPlace.has(place) || !document.isArchived) byPlace.set(place, document);
  }
  const plan: ShippingPlan = { create: [], update: [], archive: [], left: [] };
  for (const file of files) planFile(plan, file, byPlace.get(placeKey(file.path)));
  const shipped = new Set(files.map(({ path }) => placeKey(path)));
  plan.archive = documents
    .filter((one) => isAsShipped(one) && !one.isTouched && !one.isArchived)
    .filter(({ path }) => !shipped.has(placeKey(path)))
    .map(({ id }) => id);
  return withoutCollisions(plan, documents);
}

function planFile(
  plan: ShippingPlan,
  file: ShippedFile,
  document: KnownDocument | undefined,
): void {
  if (!document) {
    plan.create.push(file.path);
    return;
  }
  const isSame = document.path === file.path && document.textHash === file.hash;
  if (isSame && !document.isArchived) return;
  const isFree = !document.isTouched || (document.path === file.path && !document.isArchived);
  if (isAsShipped(document) && isFree)
    plan.update.push({ documentId: document.id, path: file.path });
  else if (document.shippedHash !== file.hash) plan.left.push(file.path);
}

function isAsShipped({ textHash, shippedHash }: KnownDocument): boolean {
  return shippedHash !== null && textHash === shippedHash;
}

/** Takes files out of the plan until no path is wanted by two; each one out may keep another's path taken. */
function withoutCollisions(plan: ShippingPlan, documents: readonly KnownDocument[]): ShippingPlan {
  const movers = new Set([...plan.update.map(({ documentId }) => documentId), ...plan.archive]);
  const kept = documents.filter(({ id, isArchived }) => !isArchived && !movers.has(id));
  const taken = new Set(kept.map(({ path }) => path));
  const isFree = (path: string) => !taken.has(path);
  const update = plan.update.filter(({ path }) => isFree(path));
  const create = plan.create.filter(isFree);
  const out = [...plan.update.map(({ path }) => path), ...plan.create].filter((path) =>
    taken.has(path),
  );
  const next = { ...plan, update, create, left: [...plan.left, ...out] };
  return out.length === 0 ? next : withoutCollisions(next, documents);
}

/** The same for a lesson under another number: what the document is, apart from its order. */
function placeKey(path: string): string {
  const place = parseDocumentPath(path);
  if (!place) return path;
  return [place.kind, place.locale, place.course, place.module, place.slug].join(' ');
}
