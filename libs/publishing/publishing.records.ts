import { defineRecordClass, defineThingColumns } from '#libs/platform/records';

defineThingColumns(['publishing.version_item.level_name']);

defineRecordClass({
  code: 'publishing.versions', title: 'Published versions, their pages and what was withheld',
  tables: ['publishing.plan_address', 'publishing.published_version', 'publishing.version_item', 'publishing.redaction', 'publishing.page', 'publishing.change'],
  keepDays: null, purgedBy: null,
});
