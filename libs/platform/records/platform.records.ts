import { defineThingColumns } from './person-columns.js';
import { defineRecordClass } from './record-classes.js';

/** The rooms below this one cannot register by themselves. */
defineThingColumns(['workspace.workspace.name', 'workspace.workspace.office_name', 'workspace.workspace.office_email', 'workspace.workspace.mail_paused']);

export const AUDIT_TRAIL = defineRecordClass({ code: 'audit.trail', title: 'Audit trail', tables: ['audit.entry', 'audit.change', 'audit.seal'], keepDays: null, purgedBy: null });
