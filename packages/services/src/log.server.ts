/** Where services tell what operators should know. Fields hold no personal data. */
export type ServiceLog = (
  level: 'info' | 'error',
  event: string,
  fields: Record<string, string | number | null>,
) => void;

/** Writes one line of JSON to standard error, for processes that bring no log of their own. */
export const writeLogLine: ServiceLog = (level, event, fields) => {
  process.stderr.write(`${JSON.stringify({ level, event, ...fields })}\n`);
};
