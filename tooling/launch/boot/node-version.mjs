/** Says what is needed and sets exit code 1 when this Node is older than 20.19; true then. */
export function refuseOldNode() {
  var version = process.versions.node;
  var parts = version.split('.').map(Number);
  if (parts[0] > 20 || (parts[0] === 20 && parts[1] >= 19)) return false;
  console.error(
    'Heard needs Node 20.19 or newer, and this is ' + version + ': see https://nodejs.org.',
  );
  process.exitCode = 1;
  return true;
}
