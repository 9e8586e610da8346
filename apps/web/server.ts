import { startApp } from '@heard/http/start';

await startApp('web', import.meta.dirname, process.env.NODE_ENV);
