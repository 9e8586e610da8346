import heard, { serverOnly } from '@heard/eslint-config';

export default [...heard, serverOnly];
