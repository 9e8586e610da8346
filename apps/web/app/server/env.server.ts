import { ServiceEnvSchema } from '@heard/services';
import { z } from 'zod';

/** What the web app reads from its environment. A wrong or missing variable stops the start. */
export const WebEnvSchema = ServiceEnvSchema.extend({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
  /** Such as `postgresql://user:pass@localhost:5432/heard`. */
  DATABASE_URL: z.string().startsWith('postgres'),
  DATABASE_POOL: z.coerce.number().int().min(1).max(100).default(10),
  PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  HOST: z.string().default('0.0.0.0'),
  /** Set to `1` behind a proxy that sets X-Forwarded-For. */
  TRUST_PROXY: z.enum(['0', '1']).default('0'),
  /** Bearer token with which Prometheus reads /metrics; without it /metrics is absent. */
  METRICS_TOKEN: z.string().min(16).optional(),
  /** `1` serves the pseudo-locale en-XA, in which tests find words that are not in the catalogue. */
  HEARD_PSEUDO_LOCALE: z.enum(['0', '1']).default('0'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
});

/** Parses the environment; throws one sentence naming each wrong variable. */
export function readEnv(source: NodeJS.ProcessEnv): z.infer<typeof WebEnvSchema> {
  const parsed = WebEnvSchema.safeParse(source);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`The environment is not right. ${problems.join('; ')}`);
}
