import path from 'node:path';
import { StartProblem } from '@heard/db/embedded';
import { z } from 'zod';

/** What a start depends on. */
export interface LaunchSettings {
  /** The project's folder. */
  root: string;
  dataFolder: string;
  webPort: number;
  adminPort: number;
  publicUrl: string;
  adminUrl: string;
  /** Null: the embedded PostgreSQL. */
  databaseUrl: string | null;
  /** Null: one is made and kept in the data folder. */
  metricsToken: string | null;
  development: boolean;
  /** Takes the build that is there, as in a container: no tools are needed, and the apps speak aloud. */
  built: boolean;
}

const port = z.coerce.number().int().min(1).max(65535);
const site = z.url({ protocol: /^https?$/ });

const EnvironmentSchema = z.object({
  WEB_PORT: port.default(3000),
  ADMIN_PORT: port.default(3001),
  HEARD_DATA_DIR: z.string().optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  PUBLIC_URL: site.optional(),
  ADMIN_URL: site.optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  METRICS_TOKEN: z.string().min(16).optional(),
});

/** For the person whose variable is wrong: what it is for, and one that works. */
const explanations: Record<keyof z.infer<typeof EnvironmentSchema>, [string, string]> = {
  WEB_PORT: ['the port of the learners’ site', '3000'],
  ADMIN_PORT: ['the port of the administrators’ site', '3001'],
  HEARD_DATA_DIR: ['the folder for the database and the logs', '/srv/heard'],
  DATABASE_URL: ['an existing PostgreSQL', 'postgresql://heard:secret@localhost:5432/heard'],
  PUBLIC_URL: ['the learners’ site as people type it', 'https://heard.example.org'],
  ADMIN_URL: ['the administrators’ site as people type it', 'https://admin.heard.example.org'],
  SMTP_URL: ['the server that sends mail', 'smtp://user:secret@mail.example.org:587'],
  METRICS_TOKEN: ['the secret for reading /metrics, 16 characters or more', 'k3Wq…'],
};

/** The variables that are set: an empty one counts as absent, as compose files write it. */
export function givenVariables(source: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
}

/**
 * Reads what the start needs from the environment. Throws
 * StartProblem with one sentence for each wrong variable.
 */
export function readEnvironment(source: NodeJS.ProcessEnv, root: string): LaunchSettings {
  const given = givenVariables(source);
  const parsed = EnvironmentSchema.safeParse(given);
  if (!parsed.success) {
    const wrong = new Set(parsed.error.issues.map((issue) => String(issue.path[0])));
    throw new StartProblem([...wrong].map((name) => complain(name, given[name])).join('\n'));
  }
  const env = parsed.data;
  if (env.WEB_PORT === env.ADMIN_PORT)
    throw new StartProblem(
      `WEB_PORT and ADMIN_PORT are both ${env.WEB_PORT}: give them two ports.`,
    );
  return {
    root,
    dataFolder: path.resolve(root, env.HEARD_DATA_DIR ?? '.data'),
    webPort: env.WEB_PORT,
    adminPort: env.ADMIN_PORT,
    publicUrl: (env.PUBLIC_URL ?? `http://localhost:${env.WEB_PORT}`).replace(/\/+$/, ''),
    adminUrl: (env.ADMIN_URL ?? `http://localhost:${env.ADMIN_PORT}`).replace(/\/+$/, ''),
    databaseUrl: env.DATABASE_URL ?? null,
    metricsToken: env.METRICS_TOKEN ?? null,
    development: false,
    built: false,
  };
}

/** Values that may hold a password are not repeated. */
function complain(name: string, value: string | undefined): string {
  const [purpose, example] = explanations[name as keyof typeof explanations];
  const isSecret = /URL$|TOKEN$/.test(name);
  const seen = isSecret ? '' : ` “${value}” is not one.`;
  return `${name} must be ${purpose}, such as ${name}=${example}.${seen}`;
}
