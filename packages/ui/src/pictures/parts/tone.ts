/** The colours of cut paper; each is a class of the same name in `styles/pictures.css`. */
export type Tone =
  | 'coral'
  | 'red'
  | 'orange'
  | 'amber'
  | 'green'
  | 'tree'
  | 'grass'
  | 'teal'
  | 'blue'
  | 'navy'
  | 'slate'
  | 'plum'
  | 'white'
  | 'stone'
  | 'wood'
  | 'metal'
  | 'ink'
  /** The colour of writing: for signs that must stand out in every form. */
  | 'sign';

/** Tones of skin from light to dark. */
export type Skin = 1 | 2 | 3 | 4 | 5;

/** Surfaces on which words may stand. */
export type Ground = 'sky' | 'sun' | 'leaf' | 'rose' | 'paper';
