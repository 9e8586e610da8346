import { installPackages } from './install-packages.mjs';

/**
 * Brings the packages and hands over to the TypeScript program, a file of `tooling`, in this same process: one process less
 * that could be killed alone.
 */
export async function runProgram(file) {
  const isInstalled = process.argv.includes('--built');
  if (!isInstalled && !(await installPackages())) {
    process.exitCode = 1;
    return;
  }
  const { register } = await import('tsx/esm/api');
  register();
  const { main } = await import(`../../${file}`);
  await main(process.argv.slice(2));
}
