import { z } from 'zod';

/** The services' fragment of the environment; each app composes it into its own (docs/working.md). */
export const ServiceEnvSchema = z.object({
  /** The web app's address as people type it, such as `https://heard.example.org`. */
  PUBLIC_URL: z.url().default('http://localhost:3000'),
  /** `smtp://user:pass@host:587`; without it, mail goes to the outbox folder. */
  SMTP_URL: z.url().optional(),
  MAIL_FROM: z.string().default('Heard <no-reply@localhost>'),
  HEARD_DATA_DIR: z.string().default('.data'),
});

/** Where this installation lives and how it sends mail. */
export interface ServiceSettings {
  publicUrl: string;
  smtpUrl: string | null;
  mailFrom: string;
  /** Folder for the outbox, in the data folder. */
  outboxDir: string;
}

/** Reads the fragment into settings. */
export function toServiceSettings(env: z.infer<typeof ServiceEnvSchema>): ServiceSettings {
  return {
    publicUrl: env.PUBLIC_URL.replace(/\/+$/, ''),
    smtpUrl: env.SMTP_URL ?? null,
    mailFrom: env.MAIL_FROM,
    outboxDir: `${env.HEARD_DATA_DIR}/outbox`,
  };
}
