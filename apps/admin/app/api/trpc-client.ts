import type { AppRouter } from '@heard/api';
import { createTRPCClient, httpLink } from '@trpc/client';

/** Asks the server for what changes without navigation: live counts and the user table. */
export const api = createTRPCClient<AppRouter>({ links: [httpLink({ url: '/api/trpc' })] });
