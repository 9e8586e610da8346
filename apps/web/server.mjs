// Serves the build. Plain JavaScript: a TypeScript loader would cost this process 90 MB.
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const folder = process.env.HEARD_BUILD ?? path.join(import.meta.dirname, 'build');
const build = await import(pathToFileURL(path.join(folder, 'server/index.js')).href);
await build.entry.module.serve(build, folder);
