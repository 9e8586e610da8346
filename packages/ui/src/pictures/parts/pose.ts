/** Where a hand is from its shoulder, in lengths of the arm: right and down are positive. */
export type Reach = readonly [number, number];

/** How somebody stands or sits. Left and right are those of the picture. */
export interface Pose {
  legs: 'stand' | 'walk' | 'sit' | 'hidden' | 'ahead';
  left: Reach;
  right: Reach;
  /** Where the head looks: -1 left, 0 ahead, 1 right. */
  turn: number;
  /** Degrees by which the upper body bends to the right. */
  lean?: number;
}

const down = { left: [-0.18, 0.95], right: [0.18, 0.95] } as const;
const onTable = { left: [-0.05, 0.62], right: [0.05, 0.62] } as const;

/** The postures of our people. Whoever looks left instead is turned round as a whole. */
export const poses = {
  standing: { legs: 'stand', ...down, turn: 0 },
  standingRight: { legs: 'stand', ...down, turn: 1 },
  handUp: { legs: 'stand', left: [-0.18, 0.95], right: [0.42, -0.95], turn: 0 },
  waving: { legs: 'stand', left: [-0.18, 0.95], right: [0.6, -0.75], turn: 1 },
  talking: { legs: 'stand', left: [-0.18, 0.95], right: [0.72, 0.3], turn: 1 },
  giving: { legs: 'stand', left: [0.55, 0.5], right: [0.9, 0.22], turn: 1 },
  holding: { legs: 'stand', left: [0.6, 0.36], right: [-0.6, 0.54], turn: 0 },
  reading: { legs: 'stand', left: [0, 0.55], right: [0, 0.55], turn: 0 },
  liftingBoth: { legs: 'stand', left: [-0.35, -0.8], right: [0.35, -0.8], turn: 0 },
  joined: { legs: 'stand', left: [-0.82, 0.56], right: [0.82, 0.56], turn: 0 },
  walking: { legs: 'walk', left: [-0.55, 0.75], right: [0.5, 0.72], turn: 1 },
  walkingTalk: { legs: 'walk', left: [-0.45, 0.8], right: [0.75, 0.2], turn: 1 },
  walkingCarry: { legs: 'walk', left: [0.5, 0.5], right: [0.7, 0.35], turn: 1 },
  sitting: { legs: 'sit', left: [0.5, 0.7], right: [0.6, 0.68], turn: 1 },
  sittingTalk: { legs: 'sit', left: [0.45, 0.72], right: [0.8, 0.1], turn: 1 },
  sittingListen: { legs: 'sit', left: [0.5, 0.68], right: [0.6, 0.66], turn: 1, lean: 9 },
  atTable: { legs: 'hidden', ...onTable, turn: 0 },
  atTableRight: { legs: 'hidden', left: [0.3, 0.62], right: [0.3, 0.6], turn: 1 },
  folded: { legs: 'hidden', left: [0.25, 0.6], right: [-0.25, 0.6], turn: 1 },
  atTableTalk: { legs: 'hidden', left: [0.2, 0.62], right: [0.7, 0.1], turn: 1 },
  atTableLean: { legs: 'hidden', left: [0.35, 0.6], right: [0.3, 0.62], turn: 1, lean: 10 },
  atTableHandUp: { legs: 'hidden', left: [0.2, 0.62], right: [0.4, -0.95], turn: 0 },
  rolling: { legs: 'ahead', left: [-0.25, 0.8], right: [0.25, 0.8], turn: 0 },
} satisfies Record<string, Pose>;
