import { accountsRouter } from '../admin/accounts-router.server.ts';
import { dashboardRouter } from '../admin/dashboard-router.server.ts';
import { documentsRouter } from '../admin/documents-router.server.ts';
import { picturesRouter } from '../admin/pictures-router.server.ts';
import { editorRouter } from '../admin/editor-router.server.ts';
import { translationRouter } from '../admin/translation-router.server.ts';
import { catalogueRouter } from '../guest/catalogue-router.server.ts';
import { lessonsRouter } from '../learner/lessons-router.server.ts';
import { quizzesRouter } from '../learner/quizzes-router.server.ts';
import { router } from './procedure.server.ts';

/** All procedures, by who may call them. */
export const appRouter = router({
  guest: router({ courses: catalogueRouter }),
  learner: router({ courses: lessonsRouter, quizzes: quizzesRouter }),
  admin: router({
    accounts: accountsRouter,
    dashboard: dashboardRouter,
    documents: documentsRouter,
    pictures: picturesRouter,
    editor: editorRouter,
    translation: translationRouter,
  }),
});
export type AppRouter = typeof appRouter;
