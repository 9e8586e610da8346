import heard, { serverOnly } from '@heard/eslint-config';

// The nonce's context is rendered by pages, so browsers load its file too.
export default [...heard, { ...serverOnly, ignores: ['src/nonce/**'] }];
