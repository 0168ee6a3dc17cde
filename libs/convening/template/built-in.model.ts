import { ROADMAP } from './roadmap.model.js';
import type { ProcessTemplate } from './template.model.js';
import { VISION_ZERO } from './vision-zero.model.js';

/** Templates that come with the product; a city may add its own. */
export const BUILT_IN: readonly ProcessTemplate[] = [ROADMAP, VISION_ZERO];
