// `npm start`. This file and boot/node-version.mjs keep to old syntax: a Node too old to run Heard must
// still be able to read them and say so.
import { refuseOldNode } from './boot/node-version.mjs';

if (!refuseOldNode()) {
  import('./boot/run-program.mjs').then(function (boot) {
    return boot.runProgram('launch/src/start-command.ts');
  });
}
