import { TRPCClientError } from '@trpc/client';
import { api } from '#app/api/trpc-client.ts';
import type { SaveAnswer } from './draft-keeper.ts';

const reasons = {
  'document-archived': 'archived',
  'document-too-long': 'too-long',
  'document-unreadable': 'unreadable',
} as const;

/** Sends a text to the server, and says in few words what became of it. */
export async function saveOverTrpc(input: {
  documentId: string;
  text: string;
  edit: number;
}): Promise<SaveAnswer> {
  try {
    const outcome = await api.admin.documents.save.mutate(input);
    if (outcome.ok) return { kind: 'saved', edit: outcome.edit, savedAt: String(outcome.savedAt) };
    const { refusal } = outcome;
    if (refusal.code !== 'edit-conflict') return { kind: 'refused', reason: reasons[refusal.code] };
    return { kind: 'conflict', theirs: { ...refusal.theirs, at: String(refusal.theirs.at) } };
  } catch (error) {
    const status = error instanceof TRPCClientError ? error.data?.httpStatus : undefined;
    if (status === 401) return { kind: 'signed-out' };
    if (status === 403) return { kind: 'refused', reason: 'forbidden' };
    if (status === 404) return { kind: 'refused', reason: 'gone' };
    return { kind: 'unreachable' };
  }
}
