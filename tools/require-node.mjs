/**
 * The first thing a tool does, before it loads anything that an old Node could not even read.
 * @param {string} found
 */
export function requireNode(found = process.versions.node) {
  const [major = 0, minor = 0] = found.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  process.stderr.write(`Commonplan needs Node 20.19 or newer; this is Node ${found}.\n`);
  process.exit(3);
}
