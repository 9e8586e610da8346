import type { Look } from './look.ts';

/** The people who return through the children's courses, each with a name. They are invented. */
export const amina: Look = {
  ...{ age: 'child', skin: 4, hair: 'puffs', hairTone: 'hair-black' },
  ...{ top: 'amber', bottom: 'navy', shoes: 'coral' },
};
export const leo: Look = {
  ...{ age: 'child', skin: 2, hair: 'short', hairTone: 'hair-brown' },
  ...{ top: 'green', bottom: 'slate', shoes: 'ink' },
};
export const mei: Look = {
  ...{ age: 'child', skin: 2, hair: 'bob', hairTone: 'hair-black' },
  ...{ top: 'white', over: { cut: 'open', tone: 'red' }, bottom: 'blue', shoes: 'ink' },
};
export const tariq: Look = {
  ...{ age: 'teen', skin: 3, hair: 'short', hairTone: 'hair-black' },
  ...{ top: 'slate', over: { cut: 'hood', tone: 'slate' }, bottom: 'ink', shoes: 'coral' },
};
export const sofia: Look = {
  ...{ age: 'teen', skin: 3, hair: 'plait', hairTone: 'hair-brown' },
  ...{ top: 'white', over: { cut: 'open', tone: 'orange' }, bottom: 'navy', shoes: 'white' },
};
export const rosa: Look = {
  ...{ age: 'old', skin: 4, hair: 'curls', hairTone: 'hair-grey' },
  ...{ top: 'plum', bottom: 'plum', dress: true, shoes: 'ink' },
};
export const osei: Look = {
  ...{ age: 'adult', skin: 5, hair: 'cropped', hairTone: 'hair-black' },
  ...{ top: 'white', over: { cut: 'waistcoat', tone: 'green' }, bottom: 'ink', shoes: 'wood' },
};
export const diallo: Look = {
  ...{ age: 'adult', skin: 5, hair: 'headwrap', hairTone: 'teal' },
  ...{ top: 'white', over: { cut: 'open', tone: 'navy' }, bottom: 'navy', shoes: 'ink' },
};

/** Others, without names and with as much variety. */
export const others = {
  lawyer: {
    ...{ age: 'adult', skin: 1, hair: 'bun', hairTone: 'hair-brown' },
    ...{ top: 'white', over: { cut: 'open', tone: 'teal' }, bottom: 'ink', shoes: 'ink' },
  },
  clerk: {
    ...{ age: 'adult', skin: 2, hair: 'sparse', hairTone: 'hair-grey' },
    ...{ top: 'blue', bottom: 'ink', shoes: 'ink' },
  },
  greeter: {
    ...{ age: 'adult', skin: 3, hair: 'headscarf', hairTone: 'coral' },
    ...{ top: 'teal', bottom: 'teal', dress: true, shoes: 'ink' },
  },
  elder: {
    ...{ age: 'old', skin: 1, hair: 'sparse', hairTone: 'hair-grey' },
    ...{ top: 'wood', bottom: 'ink', shoes: 'ink' },
  },
  judge: {
    ...{ age: 'adult', skin: 2, hair: 'bob', hairTone: 'hair-grey' },
    ...{ top: 'ink', bottom: 'ink', dress: true, shoes: 'ink' },
  },
  guardian: {
    ...{ age: 'adult', skin: 3, hair: 'turban', hairTone: 'red' },
    ...{ top: 'blue', bottom: 'ink', shoes: 'ink' },
  },
  speaker: {
    ...{ age: 'adult', skin: 4, hair: 'afro', hairTone: 'hair-black' },
    ...{ top: 'red', bottom: 'ink', shoes: 'ink' },
  },
  writer: {
    ...{ age: 'adult', skin: 1, hair: 'short', hairTone: 'orange' },
    ...{ top: 'tree', bottom: 'ink', shoes: 'ink' },
  },
  scholar: {
    ...{ age: 'adult', skin: 2, hair: 'long', hairTone: 'hair-black' },
    ...{ top: 'coral', bottom: 'ink', shoes: 'ink' },
  },
  member: {
    ...{ age: 'adult', skin: 5, hair: 'cropped', hairTone: 'hair-grey' },
    ...{ top: 'plum', bottom: 'ink', shoes: 'ink' },
  },
  boy: {
    ...{ age: 'child', skin: 5, hair: 'cap', hairTone: 'coral' },
    ...{ top: 'blue', bottom: 'wood', shoes: 'ink' },
  },
  girl: {
    ...{ age: 'child', skin: 3, hair: 'headscarf', hairTone: 'teal' },
    ...{ top: 'coral', bottom: 'coral', dress: true, shoes: 'ink' },
  },
  twin: {
    ...{ age: 'child', skin: 1, hair: 'afro', hairTone: 'orange' },
    ...{ top: 'plum', bottom: 'ink', shoes: 'amber' },
  },
} satisfies Record<string, Look>;
