import { ServiceEnvSchema } from '@heard/services';
import { z } from 'zod';

/** What both apps read from their environment. A wrong or missing variable stops the start. */
const AppEnvSchema = ServiceEnvSchema.extend({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
  /** Such as `postgresql://user:pass@localhost:5432/heard`. */
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'an address such as postgresql://…'),
  DATABASE_POOL: z.coerce.number().int().min(1).max(100).default(10),
  PORT: z.coerce.number().int().min(1).max(65535),
  HOST: z.string().default('0.0.0.0'),
  /** Set to `1` behind a proxy that sets X-Forwarded-For. */
  TRUST_PROXY: z.enum(['0', '1']).default('0'),
  /** Bearer token with which Prometheus reads /metrics; without it /metrics is absent. */
  METRICS_TOKEN: z.string().min(16).optional(),
  /** `1` serves the pseudo-locale en-XA, in which tests find words that are not in the catalogue. */
  HEARD_PSEUDO_LOCALE: z.enum(['0', '1']).default('0'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
});
export type AppEnv = z.infer<typeof AppEnvSchema>;

/** Parses an app's environment; throws one sentence that names each wrong variable. */
export function readAppEnv(source: Record<string, string | undefined>): AppEnv {
  const parsed = AppEnvSchema.safeParse(source);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`The environment is not right (docs/operating.md). ${problems.join('; ')}`);
}
