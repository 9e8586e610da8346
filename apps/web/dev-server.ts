import { developApp } from '@heard/http/develop';

await developApp('web', import.meta.dirname);
