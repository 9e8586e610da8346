import { PageColumn } from '@heard/ui/layout';
import { Outlet } from '@remix-run/react';

/** The narrow column of all pages around signing up and in. */
export default function IdentityPages() {
  return (
    <PageColumn>
      <div className="person-page">
        <Outlet />
      </div>
    </PageColumn>
  );
}
