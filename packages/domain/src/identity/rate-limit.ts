/** At most `limit` uses of one key within `windowSeconds`, counted from the first use. */
export interface RateRule {
  limit: number;
  windowSeconds: number;
}

/** How often a key was used in its current window, this use included. */
export interface RateCount {
  windowStart: Date;
  count: number;
}

export type RateDecision = { allowed: true } | { allowed: false; retryAfterSeconds: number };

/**
 * Whether a use may go on. A fixed window that opens with the first use: simple to count in one
 * statement, and at worst twice the limit around a window's edge, which no limit here minds.
 */
export function decideRate(rule: RateRule, used: RateCount, now: Date): RateDecision {
  if (used.count <= rule.limit) return { allowed: true };
  const end = used.windowStart.getTime() + rule.windowSeconds * 1000;
  return {
    allowed: false,
    retryAfterSeconds: Math.max(1, Math.ceil((end - now.getTime()) / 1000)),
  };
}

const minute = 60;
const hour = 60 * minute;

/**
 * How often each thing may be tried, by the address it is about and by the network address that asks.
 * The latter are wide, since a whole parliament or classroom may share one.
 */
export const rateRules = {
  'sign-in:email': { limit: 20, windowSeconds: 15 * minute },
  'sign-in:ip': { limit: 150, windowSeconds: 15 * minute },
  'sign-up:email': { limit: 5, windowSeconds: hour },
  'sign-up:ip': { limit: 60, windowSeconds: hour },
  'reset:email': { limit: 4, windowSeconds: hour },
  'reset:ip': { limit: 60, windowSeconds: hour },
  'confirm:email': { limit: 4, windowSeconds: hour },
  'confirm:ip': { limit: 100, windowSeconds: hour },
  'mail-token:ip': { limit: 100, windowSeconds: hour },
  'password:account': { limit: 10, windowSeconds: 15 * minute },
  'second-factor:account': { limit: 5, windowSeconds: 15 * minute },
  'second-factor:ip': { limit: 50, windowSeconds: 15 * minute },
  'invitation:email': { limit: 5, windowSeconds: hour },
  'invitation:sender': { limit: 60, windowSeconds: hour },
  'set-up:ip': { limit: 20, windowSeconds: 15 * minute },
  'verify-certificate:ip': { limit: 120, windowSeconds: 10 * minute },
} as const satisfies Record<string, RateRule>;
export type RateRuleName = keyof typeof rateRules;
