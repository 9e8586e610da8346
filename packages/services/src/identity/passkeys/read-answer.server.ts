import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import { z } from 'zod';

const text = z.string().max(20_000);
const transports = z.array(z.string().max(40)).max(10).optional();
const answer = { id: text, rawId: text, type: z.literal('public-key') };
const rest = { authenticatorAttachment: z.string().max(40).optional() };

const RegistrationSchema = z.object({
  ...{ ...answer, ...rest },
  clientExtensionResults: z.object({}).catch({}),
  response: z.object({ clientDataJSON: text, attestationObject: text, transports }),
});

const SignInSchema = z.object({
  ...{ ...answer, ...rest },
  clientExtensionResults: z.object({}).catch({}),
  response: z.object({
    ...{ clientDataJSON: text, authenticatorData: text, signature: text },
    userHandle: text.optional(),
  }),
});

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** A new device's answer as the browser gave it; null when it is none. Whether it is true is seen later. */
export function readRegistration(json: string): RegistrationResponseJSON | null {
  return (RegistrationSchema.safeParse(parse(json)).data ??
    null) as RegistrationResponseJSON | null;
}

/** A known device's answer as the browser gave it; null when it is none. */
export function readSignIn(json: string): AuthenticationResponseJSON | null {
  return (SignInSchema.safeParse(parse(json)).data ?? null) as AuthenticationResponseJSON | null;
}
