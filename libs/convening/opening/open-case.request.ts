import { Choice, Id, PlainDate, Prose, Text } from '#libs/platform/contract';
import { SCHEDULES, type Schedule } from '../template/template.model.js';

/** A planning process from a template. A title and a lead are enough. */
export class OpenCaseRequest {
  @Text({ max: 200 })
  title!: string;

  @Prose({ max: 4000, optional: true })
  summary?: string;

  @Text({ max: 40, pattern: /^[a-z][a-z0-9-]+$/, optional: true, description: 'The eight-step roadmap, when left out' })
  templateKey?: string;

  @Choice(SCHEDULES, { optional: true, description: 'Six months, when left out' })
  schedule?: Schedule;

  @PlainDate({ optional: true, description: 'First day; counted back from the last one, or today' })
  startsOn?: string;

  @PlainDate({ optional: true, description: 'The day on which the plan is to be public; dates are counted back from it' })
  endsOn?: string;

  @Id({ description: 'The lead: an organization, office or person' })
  leadPartyId!: string;

  @Id({ optional: true, description: 'Convening together with the lead, with equal rights' })
  coConvenerPartyId?: string;

  @Id({ optional: true, description: 'The process that this one renews' })
  renewsId?: string;
}
