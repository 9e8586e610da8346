import { createApp } from '@heard/http/app';

/** This process's parts. The one place where the web app reads its environment. */
export const app = createApp('web', process.env);
