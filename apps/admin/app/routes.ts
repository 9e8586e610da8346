import { index, layout, route, type RouteConfig } from '@remix-run/route-config';

export default [
  route('sign-in', 'routes/sign-in.tsx'),
  route('sign-out', 'routes/sign-out.tsx'),
  route('set-up/:secret', 'routes/set-up.tsx'),
  route('theme', 'routes/theme.tsx'),
  route('media/upload', 'routes/picture-upload.tsx'),
  layout('routes/staff.tsx', [
    index('routes/dashboard.tsx'),
    route('accounts', 'routes/accounts.tsx'),
    route('accounts/:accountId/roles', 'routes/account-roles.tsx'),
    route('insight', 'routes/insight.tsx'),
    route('insight/:course', 'routes/course-insight.tsx'),
    route('insight/:course/csv', 'routes/course-insight-csv.tsx'),
    route('organisations', 'routes/organisations.tsx'),
    route('organisations/:organisationId', 'routes/organisation.tsx'),
    route('audit', 'routes/audit.tsx'),
    route('audit/csv', 'routes/audit-csv.tsx'),
    route('documents/:documentId', 'routes/document.tsx'),
    route('media', 'routes/pictures.tsx'),
    route('media/:pictureId', 'routes/picture.tsx'),
    route('certificates', 'routes/certificates.tsx'),
  ]),
  route('*', 'routes/not-found.tsx'),
] satisfies RouteConfig;
