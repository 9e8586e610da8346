import { namespaced } from '../../namespaced.ts';
import admin from './admin.json' with { type: 'json' };
import authoring from './authoring.json' with { type: 'json' };
import audit from './audit.json' with { type: 'json' };
import bank from './bank.json' with { type: 'json' };
import certificate from './certificate.json' with { type: 'json' };
import common from './common.json' with { type: 'json' };
import editor from './editor.json' with { type: 'json' };
import identity from './identity.json' with { type: 'json' };
import insight from './insight.json' with { type: 'json' };
import people from './people.json' with { type: 'json' };
import media from './media.json' with { type: 'json' };
import organisation from './organisation.json' with { type: 'json' };
import problem from './problem.json' with { type: 'json' };
import quiz from './quiz.json' with { type: 'json' };
import translation from './translation.json' with { type: 'json' };
import review from './review.json' with { type: 'json' };

/** The messages that the administration needs in the browser, in Arabic. */
export const adminBrowser = namespaced({
  admin,
  audit,
  authoring,
  bank,
  certificate,
  common,
  editor,
  identity,
  insight,
  people,
  media,
  organisation,
  problem,
  quiz,
  translation,
  review,
});
