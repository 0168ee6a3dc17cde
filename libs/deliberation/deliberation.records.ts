import { defineRecordClass, defineThingColumns } from '#libs/platform/records';

defineThingColumns(['deliberation.level.name', 'deliberation.level.name_plural']);

defineRecordClass({
  code: 'deliberation.items', title: 'Plan items, their drafts, remarks, sources and decisions',
  tables: ['deliberation.level', 'deliberation.item', 'deliberation.given_number', 'deliberation.draft', 'deliberation.remark', 'deliberation.source', 'deliberation.decision'],
  keepDays: null, purgedBy: null,
});
