import { index, layout, route, type RouteConfig } from '@remix-run/route-config';

export default [
  route('sign-in', 'routes/sign-in.tsx'),
  route('sign-in/passkey', 'routes/sign-in-passkey.tsx'),
  route('sign-out', 'routes/sign-out.tsx'),
  route('second-factor', 'routes/second-factor.tsx'),
  route('second-factor/set-up', 'routes/second-factor-set-up.tsx'),
  route('second-factor/picture', 'routes/second-factor-picture.tsx'),
  route('recover/:secret', 'routes/recover.tsx'),
  route('invitation/:secret', 'routes/invitation.tsx'),
  route('set-up/:secret', 'routes/set-up.tsx'),
  route('theme', 'routes/theme.tsx'),
  route('accounts', 'routes/accounts.tsx'),
  layout('routes/staff.tsx', [
    index('routes/dashboard.tsx'),
    route('people', 'routes/people.tsx'),
    route('people/invite', 'routes/invite.tsx'),
    route('people/:accountId', 'routes/person.tsx'),
    route('certificates', 'routes/certificates.tsx'),
    route('account/security', 'routes/security.tsx'),
    route('account/security/passkey', 'routes/security-passkey.tsx'),
  ]),
  route('*', 'routes/not-found.tsx'),
] satisfies RouteConfig;
