/** The English catalogue: the source of every message id. One line per area. */
import { app } from './app.js';
import { cases } from './cases.js';
import { casework } from './casework.js';
import { assembly } from './assembly.js';
import { assessment } from './assessment.js';
import { engagement } from './engagement.js';
import { bodies } from './bodies.js';
import { calendar } from './calendar.js';
import { charts } from './charts.js';
import { convening } from './convening.js';
import { dates } from './dates.js';
import { deliberation } from './deliberation.js';
import { demo } from './demo.js';
import { directory } from './directory.js';
import { duties } from './duties.js';
import { errors } from './errors.js';
import { exchange } from './exchange.js';
import { forms } from './forms.js';
import { frame } from './frame.js';
import { heard } from './heard.js';
import { identity } from './identity.js';
import { implementation } from './implementation.js';
import { language } from './language.js';
import { link } from './link.js';
import { mail } from './mail.js';
import { meetings } from './meetings.js';
import { minutes } from './minutes.js';
import { offices } from './offices.js';
import { people } from './people.js';
import { processWords } from './process.js';
import { publicpages } from './publicpages.js';
import { publishing } from './publishing.js';
import { records } from './records.js';
import { reporting } from './reporting.js';
import { signin } from './signin.js';
import { site } from './site.js';
import { states } from './states.js';
import { plan } from './plan.js';
import { steps } from './steps.js';
import { register } from './register.js';
import { reports } from './reports.js';
import { measures } from './measures.js';
import { seats } from './seats.js';
import { settings } from './settings.js';

export const en = {
  ...app,
  ...cases,
  ...casework,
  ...assembly,
  ...assessment,
  ...engagement,
  ...bodies,
  ...calendar,
  ...charts,
  ...convening,
  ...dates,
  ...deliberation,
  ...demo,
  ...directory,
  ...duties,
  ...errors,
  ...exchange,
  ...forms,
  ...frame,
  ...heard,
  ...identity,
  ...implementation,
  ...language,
  ...link,
  ...mail,
  ...meetings, ...minutes,
  ...offices,
  ...people,
  ...publicpages,
  ...publishing,
  ...records,
  ...reporting,
  ...signin,
  ...site,
  ...plan,
  ...processWords,
  ...steps,
  ...register,
  ...reports,
  ...measures,
  ...seats,
  ...settings,
  ...states,
};
