import { performance } from 'node:perf_hooks';
import { findBenchLesson } from './bench-lesson.ts';

// The process has loaded the gate's own modules by now, and neither React nor mdx-bundler.
const begun = performance.now();
await findBenchLesson();
process.stdout.write(String(performance.now() - begun));
process.exit(0);
