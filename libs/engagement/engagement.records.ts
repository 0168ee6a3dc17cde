import { definePersonColumns, defineRecordClass, defineThingColumns } from '#libs/platform/records';
import { KEEP_NAME_DAYS } from './comment/erase-comment-names.task.js';

definePersonColumns([
  { table: 'engagement.comment', column: 'from_name', purpose: 'Who said it, when they gave a name unasked', ends: `Erased ${KEEP_NAME_DAYS} days after it came by EraseCommentNames, or at once when somebody asks` },
]);

defineThingColumns(['engagement.theme.name', 'engagement.comment.name_erased_at']);

defineRecordClass({
  code: 'engagement.input', title: 'Community sessions, comments and themes', tables: ['engagement.session', 'engagement.comment', 'engagement.theme'], keepDays: null, purgedBy: null,
});
