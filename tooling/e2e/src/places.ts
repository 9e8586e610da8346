import { z } from 'zod';

/** Where journeys find the installation that they test. `npm test` starts one and sets these. */
const PlacesSchema = z.object({
  HEARD_WEB_URL: z.url(),
  HEARD_ADMIN_URL: z.url(),
  /** The one-time link that makes the first administrator. */
  HEARD_SETUP_LINK: z.url(),
  /** The folder in which mails end as files. */
  HEARD_OUTBOX: z.string().min(1),
  HEARD_DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  /** The launcher's note of the processes that it keeps running. */
  HEARD_RUNNING: z.string().min(1),
  HEARD_METRICS_TOKEN: z.string().min(16),
  HEARD_CHROMIUM: z.string().min(1),
});

export const places = PlacesSchema.parse(process.env);
