import { readEnv } from './env.server.ts';

/** This process's environment, parsed once at boot. */
// eslint-disable-next-line heard/no-process-env -- the one place where the app reads it
export const env = readEnv(process.env);
