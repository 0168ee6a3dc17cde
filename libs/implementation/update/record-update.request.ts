import { Choice, Flag, Id, PlainDate, Prose, Text } from '#libs/platform/contract';
import { ANSWERS, BLOCKERS, PROGRESS_SAID, type Answer, type ProgressSaid } from './answer.model.js';

/** How a step stands. The same key shows what was recorded; a new key is a correction. */
export class RecordUpdateRequest {
  @Text({ min: 8, max: 100, description: 'Made once for each form; pressing twice records once' }) key!: string;
  @Choice(ANSWERS) answer!: Answer;
  @PlainDate({ optional: true, nullable: true, description: 'When it is expected; needed for "later". The promise stays' }) forecastOn?: string | null;
  @Choice(PROGRESS_SAID, { optional: true, nullable: true }) progress?: ProgressSaid | null;
  @Choice(BLOCKERS, { optional: true, nullable: true, description: 'What it waits on, for "stuck"' }) blockedKind?: 'waiting' | 'money' | 'staff' | 'law' | null;
  @Prose({ max: 2000, optional: true, description: 'Read by staff; the public sees state and date only' }) line?: string;
  @Prose({ max: 2000, optional: true, description: 'Staff only: the line the public may read at once' }) publicLine?: string;
  @Flag({ optional: true, description: 'Staff only: the lead said it, in the hallway or on the phone' }) told?: boolean;
  @Id({ optional: true, nullable: true, description: 'The update this one puts right' }) corrects?: string | null;
}
