import { definePersonColumns, defineRecordClass } from '#libs/platform/records';

definePersonColumns([
  { table: 'implementation.proposed_lead', column: 'name', purpose: 'Whom a lead named as the next one', ends: 'Stays beside the decision of the office' },
  { table: 'implementation.proposed_lead', column: 'email', purpose: 'To ask that person, once the office agrees', ends: 'Erased by DecideProposal as soon as it is decided' },
]);

defineRecordClass({
  code: 'implementation.steps', title: 'Action steps, what changed in them and who leads them',
  tables: ['implementation.action_step', 'implementation.step_partner', 'implementation.step_change', 'implementation.milestone', 'implementation.ask_policy', 'implementation.proposed_lead'],
  keepDays: null, purgedBy: null,
});
defineRecordClass({ code: 'implementation.updates', title: 'Updates of leads', tables: ['implementation.step_update'], keepDays: null, purgedBy: null });
defineRecordClass({ code: 'implementation.links', title: 'Emailed links, as hashes', tables: ['implementation.link', 'implementation.link_step'], keepDays: null, purgedBy: null });
