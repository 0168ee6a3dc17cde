/** The Spanish catalogue. One line per area; a missing message is a type error. */
import type { Catalogue } from '../catalogue.js';
import { charts } from './charts.js';
import { dates } from './dates.js';
import { deliberation } from './deliberation.js';
import { demo } from './demo.js';
import { errors } from './errors.js';
import { forms } from './forms.js';
import { frame } from './frame.js';
import { identity } from './identity.js';
import { link } from './link.js';
import { mail } from './mail.js';
import { publicpages } from './publicpages.js';
import { signin } from './signin.js';
import { states } from './states.js';

export const es: Catalogue = {
  ...charts,
  ...dates,
  ...deliberation,
  ...demo,
  ...errors,
  ...forms,
  ...frame,
  ...identity,
  ...link,
  ...mail,
  ...publicpages,
  ...signin,
  ...states,
};
