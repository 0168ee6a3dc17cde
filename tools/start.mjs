/** npm start: sets up what is missing, then runs the product until it is told to stop. */
import { requireNode } from './require-node.mjs';

requireNode();
const { run } = await import('./sentence.mjs');
const { start } = await import('./start-product.mjs');

run(() => start(process.env));
