import heard, { readsEnvironment, serverOnly } from '@heard/eslint-config';

export default [...heard, serverOnly, readsEnvironment];
