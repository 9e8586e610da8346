import { startApp } from '@heard/http/start';

await startApp('web', import.meta.dirname, {
  mode: process.env.NODE_ENV,
  build: process.env.HEARD_BUILD,
});
