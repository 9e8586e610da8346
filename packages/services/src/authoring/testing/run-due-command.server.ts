/** Program of a test: says that it begins, and publishes what is due in the database named, with that outbox. */
import { createContext, openDb } from '../../index.server.ts';
import { runDuePublications } from '../publishing/index.server.ts';

const [url = '', outboxDir = '', now = ''] = process.argv.slice(2);
const settings = {
  ...{ publicUrl: 'http://localhost', smtpUrl: null, mailFrom: '', outboxDir, mediaDir: '' },
};
const ctx = createContext({
  ...{ db: openDb(url, 4), settings, now: new Date(now) },
  actor: { kind: 'system' },
});
console.log('begins');
console.log(JSON.stringify(await runDuePublications(ctx)));
