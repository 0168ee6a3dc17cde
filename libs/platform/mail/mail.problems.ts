import { defineProblems } from '#libs/kernel';

export const mailProblem = defineProblems('mail', {
  'mailbox.absent': 'absent',
  'message.absent': 'absent',
});
