import { definePersonColumns, defineRecordClass, defineThingColumns } from '#libs/platform/records';
import { KEEP_CONTACT_DAYS } from './request/erase-request-contacts.task.js';

const WAITING_ENDS = `Erased ${KEEP_CONTACT_DAYS} days after closing by EraseRequestContacts, unless a hold is open`;

const MAIL_ENDS = `Mail that is a request: erased with it, ${KEEP_CONTACT_DAYS} days after closing, by EraseRequestContacts; mail in a file stays with the file`;

definePersonColumns([
  { table: 'casework.request', column: 'from_name', purpose: 'Who waits for an answer, when they gave a name', ends: WAITING_ENDS },
  { table: 'casework.request', column: 'from_contact', purpose: 'Where the answer goes, when they want one there', ends: WAITING_ENDS },
  { table: 'casework.file_entry', column: 'with_whom', purpose: 'With whom a conversation was, when they are not in the directory', ends: 'Stays with the file of the process, or until staff mend the line' },
  { table: 'casework.incoming_mail', column: 'from_name', purpose: 'Who wrote an email to a process or to the city', ends: MAIL_ENDS },
  { table: 'casework.incoming_mail', column: 'from_address', purpose: 'Where an answer to that email goes', ends: MAIL_ENDS },
]);

defineThingColumns(['casework.planning_process.stage_name']);

defineRecordClass({
  code: 'casework.files', title: 'Files of planning processes', tables: ['casework.planning_process', 'casework.file_entry', 'casework.entry_correction', 'casework.expected_date', 'casework.incoming_mail', 'casework.attachment', 'casework.hand_over', 'casework.hand_over_line'], keepDays: null, purgedBy: null,
});
defineRecordClass({
  code: 'casework.requests', title: 'Requests and their answers', tables: ['casework.request', 'casework.numbering'], keepDays: null, purgedBy: null,
});
