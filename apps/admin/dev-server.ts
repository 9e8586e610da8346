import { developApp } from '@heard/http/develop';

await developApp('admin', import.meta.dirname);
