import { z } from 'zod';
import { keepSecret } from './keep-secret.server.ts';

/** The services' fragment of the environment; each app composes it into its own (docs/working.md). */
export const ServiceEnvSchema = z.object({
  /** The web app's address as people type it, such as `https://heard.example.org`. */
  PUBLIC_URL: z.url().default('http://localhost:3000'),
  /** The administration's address as people type it. */
  ADMIN_URL: z.url().default('http://localhost:3001'),
  /** `smtp://user:pass@host:587`; without it, mail goes to the outbox folder. */
  SMTP_URL: z.url().optional(),
  MAIL_FROM: z.string().default('Heard <no-reply@localhost>'),
  HEARD_DATA_DIR: z.string().default('.data'),
  /**
   * `1`: a new account can be used once its address is confirmed, so that nobody learns by signing up
   * whether an address has an account. `0`: it can be used at once, for places where no mail arrives.
   * When unset: `1` with SMTP_URL, `0` without.
   */
  SIGN_UP_WAITS_FOR_MAIL: z.enum(['0', '1']).optional(),
  /** At least 16 characters; the same in all processes. Without it, one is kept in the data folder. */
  IP_SALT: z.string().min(16).optional(),
  /** At least 32 characters; the same in all processes. Without it, one is kept in the data folder. */
  SEALING_KEY: z.string().min(32).optional(),
});

/** Where this installation lives and how it sends mail. */
export interface ServiceSettings {
  publicUrl: string;
  /** Where the administration is reached. Passkeys belong to it. Unset: where the web app is. */
  adminUrl?: string;
  smtpUrl: string | null;
  mailFrom: string;
  /** Folder for the outbox, in the data folder. */
  outboxDir: string;
  /** Folder of uploaded pictures, in the data folder. */
  mediaDir: string;
  /** Whether a new account must confirm its address before its first sign-in. Unset means that it need not. */
  signUpWaitsForMail?: boolean;
  /** Network addresses are stored only as hashes with this salt. */
  ipSalt?: string;
  /** The key that seals the secrets of authenticators at rest; read, or made, when it is first needed. */
  sealingKey?: () => string;
  /** Whether cookies are for https alone: the app that sends them is reached so. Unset: as `publicUrl` says. */
  secureCookies?: boolean;
}

/** Reads the fragment into settings. Makes the installation's salt on the first start. */
export function toServiceSettings(env: z.infer<typeof ServiceEnvSchema>): ServiceSettings {
  return {
    publicUrl: env.PUBLIC_URL.replace(/\/+$/, ''),
    adminUrl: env.ADMIN_URL.replace(/\/+$/, ''),
    smtpUrl: env.SMTP_URL ?? null,
    mailFrom: env.MAIL_FROM,
    outboxDir: `${env.HEARD_DATA_DIR}/outbox`,
    mediaDir: `${env.HEARD_DATA_DIR}/media`,
    signUpWaitsForMail: env.SIGN_UP_WAITS_FOR_MAIL
      ? env.SIGN_UP_WAITS_FOR_MAIL === '1'
      : env.SMTP_URL !== undefined,
    ipSalt: env.IP_SALT ?? keepSecret(`${env.HEARD_DATA_DIR}/ip-salt`),
    sealingKey: () => env.SEALING_KEY ?? keepSecret(`${env.HEARD_DATA_DIR}/sealing-key`),
  };
}
