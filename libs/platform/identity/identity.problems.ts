import { defineProblems } from '#libs/kernel';

/** What may fail here. Answers never tell whether an address is known. */
export const problem = defineProblems('identity', {
  'sign-in.wrong': 'unauthenticated',
  'sign-in.insecure': 'forbidden',
  'sign-in.too-many': 'too-many',
  'sign-in.busy': 'unavailable',
  'session.absent': 'absent',
  'password.common': 'invalid',
  'reset.ended': 'gone',
  'invitation.ended': 'gone',
  'invitation.absent': 'absent',
  'invitation.closed': 'conflict',
  'role.beyond': 'forbidden',
  'access.absent': 'absent',
  'access.last-administrator': 'conflict',
  'grant.absent': 'absent',
  'token.absent': 'absent',
});
