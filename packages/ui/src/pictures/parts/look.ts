import type { Skin, Tone } from './tone.ts';

export type HairStyle =
  | 'short'
  | 'cropped'
  | 'puffs'
  | 'bob'
  | 'plait'
  | 'long'
  | 'bun'
  | 'curls'
  | 'afro'
  | 'sparse'
  | 'headwrap'
  | 'headscarf'
  | 'turban'
  | 'cap';

/** What somebody looks like, the same in every picture. */
export interface Look {
  age: 'child' | 'teen' | 'adult' | 'old';
  skin: Skin;
  hair: HairStyle;
  /** Of the hair, or of what covers it. */
  hairTone: 'hair-black' | 'hair-brown' | 'hair-grey' | Tone;
  top: Tone;
  /** What is worn over the top, which shows at the neck (and the sleeves of a waistcoat). */
  over?: { cut: 'waistcoat' | 'open' | 'hood'; tone: Tone };
  bottom: Tone;
  /** A dress or long robe in the tone of the top. */
  dress?: true;
  shoes?: Tone;
  bag?: Tone;
}

/** Lengths of a body, in units of which a grown person has a hundred. Upwards is negative. */
export interface Measures {
  head: number;
  shoulder: number;
  hip: number;
  knee: number;
  halfShoulder: number;
  halfHip: number;
  arm: number;
  limb: number;
  leg: number;
}

export const measuresOf: Record<Look['age'], Measures> = {
  child: {
    ...{ head: -63, shoulder: -49.5, hip: -26, knee: -14 },
    ...{ halfShoulder: 11, halfHip: 11, arm: 24, limb: 7, leg: 8 },
  },
  teen: {
    ...{ head: -82, shoulder: -68, hip: -38, knee: -20 },
    ...{ halfShoulder: 13, halfHip: 11.5, arm: 30, limb: 7.5, leg: 9 },
  },
  adult: {
    ...{ head: -89, shoulder: -75, hip: -41, knee: -22 },
    ...{ halfShoulder: 15.5, halfHip: 13, arm: 33, limb: 8.5, leg: 10 },
  },
  old: {
    ...{ head: -83, shoulder: -69, hip: -37, knee: -21 },
    ...{ halfShoulder: 16, halfHip: 16, arm: 31, limb: 9, leg: 10 },
  },
};
