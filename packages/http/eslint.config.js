import heard, { serverOnly } from '@heard/eslint-config';

// These two contexts are read by pages, so browsers load their files too.
export default [...heard, { ...serverOnly, ignores: ['src/nonce/**', 'src/page-text/**'] }];
