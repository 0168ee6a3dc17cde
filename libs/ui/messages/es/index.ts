/** The Spanish catalogue. One line per area; a missing message is a type error. */
import { app } from './app.js';
import type { Catalogue } from '../catalogue.js';
import { casework } from './casework.js';
import { bodies } from './bodies.js';
import { charts } from './charts.js';
import { convening } from './convening.js';
import { dates } from './dates.js';
import { deliberation } from './deliberation.js';
import { demo } from './demo.js';
import { directory } from './directory.js';
import { errors } from './errors.js';
import { forms } from './forms.js';
import { frame } from './frame.js';
import { identity } from './identity.js';
import { implementation } from './implementation.js';
import { link } from './link.js';
import { mail } from './mail.js';
import { publicpages } from './publicpages.js';
import { publishing } from './publishing.js';
import { reporting } from './reporting.js';
import { signin } from './signin.js';
import { states } from './states.js';

export const es: Catalogue = {
  ...app,
  ...casework,
  ...bodies,
  ...charts,
  ...convening,
  ...dates,
  ...deliberation,
  ...demo,
  ...directory,
  ...errors,
  ...forms,
  ...frame,
  ...identity,
  ...implementation,
  ...link,
  ...mail,
  ...publicpages,
  ...publishing,
  ...reporting,
  ...signin,
  ...states,
};
