import { defineProblems } from '#libs/kernel';

/** What can go wrong in the directory. */
export const directoryProblem = defineProblems('directory', {
  'city.slug-taken': 'conflict',
  'city.slug-reserved': 'invalid',
  'city.absent': 'absent',
  'city.changed-meanwhile': 'stale',
  'city.language-missing': 'invalid',
  'city.holiday-unreadable': 'invalid',
  'sector.absent': 'absent',
  'party.absent': 'absent',
  'party.merged': 'conflict',
  'party.kinds-differ': 'conflict',
  'party.not-merged': 'conflict',
  'person.absent': 'absent',
  'contact.purpose-missing': 'invalid',
  'contact.ended': 'invalid',
  'organization.absent': 'absent',
  'office.absent': 'absent',
  'addressee.no-email': 'conflict',
});
