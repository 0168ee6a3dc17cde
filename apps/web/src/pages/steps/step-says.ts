import type { MessageId } from '#libs/ui';

/** What stands in the way of changing or answering an action step. */
export const STEP_SAYS: Readonly<Record<string, MessageId>> = {
  'implementation.ask.already-today': 'steps.says.askedToday',
  'implementation.lead.no-email': 'steps.says.noEmail',
  'implementation.lead.absent': 'steps.says.leadAbsent',
  'implementation.step.ended': 'steps.says.ended',
  'implementation.step.window': 'steps.says.window',
  'implementation.update.date-missing': 'steps.says.dateMissing',
  'implementation.update.date-past': 'steps.says.datePast',
  'implementation.update.none-held': 'steps.says.noneHeld',
  'implementation.case.read-only': 'steps.says.readOnly',
};
