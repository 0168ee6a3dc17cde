/** node tools/build.mjs: builds `dist` (server and web); says nothing unless it fails. */
import { requireNode } from './require-node.mjs';

requireNode();
const { run } = await import('./sentence.mjs');
const { ensureInstalled } = await import('./install.mjs');
const { ensureBuilt } = await import('./build-dist.mjs');

run(async () => {
  await ensureInstalled(() => undefined);
  await ensureBuilt(() => undefined, { force: true });
});
