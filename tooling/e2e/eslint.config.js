import heard, { readsEnvironment } from '@heard/eslint-config';

export default [...heard, readsEnvironment];
