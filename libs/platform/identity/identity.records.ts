import { definePersonColumns, defineRecordClass, defineThingColumns } from '#libs/platform/records';

definePersonColumns([
  { table: 'identity.account', column: 'email', purpose: 'Who signs in, and where a link for a new password goes', ends: 'Stays with the account: entries of the audit trail point at it' },
  { table: 'identity.invitation', column: 'email', purpose: 'To whom an invitation was sent', ends: 'Stays as the record of who was let in, and by whom' },
  { table: 'identity.reset_request', column: 'email', purpose: 'Where a link for a new password was asked for', ends: 'Deleted by MailReset as soon as the request is answered' },
]);

defineThingColumns(['identity.api_token.name']);

defineRecordClass({
  code: 'identity.access', title: 'Invitations, access, roles and tokens of programs',
  tables: ['identity.invitation', 'identity.access', 'identity.grant_row', 'identity.api_token'], keepDays: null, purgedBy: null,
});
