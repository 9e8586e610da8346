import { can, permissions } from '@heard/domain/identity';
import { Outlet, useLoaderData } from '@remix-run/react';
import { AdminFrame } from '#app/page/admin-frame.tsx';
import { doors } from '#app/server/doors.server.ts';

/** The frame around what only staff sees, with the parts that this one may open. */
export const loader = doors.loader('read:dashboard:any', async ({ ctx }) => ({
  may: permissions.filter((permission) => can(ctx.actor, permission)),
}));

export default function Staff() {
  const { may } = useLoaderData<typeof loader>();
  return (
    <AdminFrame may={may}>
      <Outlet />
    </AdminFrame>
  );
}
