// `pnpm bench`. Old syntax for the reason given in start.mjs.
import { refuseOldNode } from './boot/node-version.mjs';

if (!refuseOldNode()) {
  import('./boot/run-program.mjs').then(function (boot) {
    return boot.runProgram('bench/src/bench-command.ts');
  });
}
