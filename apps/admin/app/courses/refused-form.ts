/** A form that was not taken: which one, what was typed, and why. */
export interface RefusedForm {
  /** Its intent, and what it was about. */
  form: string;
  problem: string;
  slug: string;
  title: string;
}
