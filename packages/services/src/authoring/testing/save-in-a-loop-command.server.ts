/**
 * Program of a test: saves one text after the other, each only when the one before was acknowledged, and
 * prints the number of each that was. Ends when it is killed.
 */
import { openDb } from '@heard/db';
import { createContext } from '../../context.server.ts';
import { saveDraft } from '../save-draft.server.ts';
import { aText } from './a-document.server.ts';

const [url = '', documentId = '', from = '0'] = process.argv.slice(2);
const db = openDb(url, 2);
const settings = { publicUrl: '', smtpUrl: null, mailFrom: '', outboxDir: '', mediaDir: '' };
for (let edit = Number(from); ; edit += 1) {
  const ctx = createContext({ db, actor: { kind: 'system' }, settings });
  const outcome = await saveDraft(ctx, { documentId, text: aText(`Number ${edit + 1}.`), edit });
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  process.stdout.write(`${outcome.edit}\n`);
}
