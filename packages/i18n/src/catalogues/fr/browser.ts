import { namespaced } from '../../namespaced.ts';
import certificate from './certificate.json' with { type: 'json' };
import common from './common.json' with { type: 'json' };
import course from './course.json' with { type: 'json' };
import identity from './identity.json' with { type: 'json' };
import membership from './membership.json' with { type: 'json' };
import problem from './problem.json' with { type: 'json' };
import quiz from './quiz.json' with { type: 'json' };

/** The messages that pages need in the browser, in French. */
export const browser = namespaced({
  certificate,
  common,
  course,
  identity,
  membership,
  problem,
  quiz,
});
