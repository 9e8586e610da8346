import { startApp } from '@heard/http/start';

await startApp('admin', import.meta.dirname, process.env.NODE_ENV);
