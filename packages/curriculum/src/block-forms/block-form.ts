/** What an author puts into one attribute of a block, and with which kind of field. */
export interface FieldForm {
  name: string;
  kind:
    | ('line' | 'id' | 'date' | 'address' | 'choice' | 'flag')
    // Chosen among what is registered.
    | ('fact' | 'term' | 'source' | 'picture')
    /** The id of another part of the same block. */
    | 'scene';
  choices?: readonly string[];
  optional?: boolean;
}

/** What stands inside a block: nothing, words in a line, Markdown, a table, or certain blocks alone. */
export type FormContent = 'nothing' | 'line' | 'flow' | 'table' | { parts: string; least: number };

/** How a block is filled in by a form. */
export interface BlockForm {
  name: string;
  /** Under which heading the menu shows it; null for parts, which stand in the form of their block. */
  group: 'sentence' | 'passage' | 'order' | 'activity' | null;
  fields: readonly FieldForm[];
  content: FormContent;
  /** Whether the content may be left empty. */
  mayBeEmpty?: boolean;
  /** Blocks that may follow the Markdown inside, such as the choices of a scene. */
  endsWith?: string;
}
