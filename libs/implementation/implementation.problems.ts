import { defineProblems } from '#libs/kernel';

/** What can go wrong while a plan is carried out. */
export const implementationProblem = defineProblems('implementation', {
  'step.absent': 'absent',
  'step.window': 'invalid',
  'step.ended': 'conflict',
  'item.absent': 'absent',
  'lead.absent': 'invalid',
  'lead.no-email': 'conflict',
  'milestone.absent': 'absent',
  'update.absent': 'absent',
  'update.date-missing': 'invalid',
  'update.date-past': 'invalid',
  'update.none-held': 'conflict',
  'case.absent': 'absent',
  'case.read-only': 'conflict',
  'ask.already-today': 'conflict',
  'link.unknown': 'absent',
  'link.ended': 'gone',
  'proposal.absent': 'absent',
  'proposal.open': 'conflict',
  'away.past': 'invalid',
});
