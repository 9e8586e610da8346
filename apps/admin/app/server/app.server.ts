import { createApp } from '@heard/http/app';

/** This process's parts. The one place where the administration reads its environment. */
export const app = createApp('admin', process.env);
