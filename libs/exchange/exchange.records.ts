import { defineRecordClass } from '#libs/platform/records';

defineRecordClass({
  code: 'exchange.imports', title: 'Plans brought in from files: which file, when, what was repaired and left out', tables: ['exchange.plan_import'], keepDays: null, purgedBy: null,
});

defineRecordClass({
  code: 'exchange.calendar-links', title: 'Secret calendar addresses: whose, of what, since when; no secret and no fetch', tables: ['exchange.calendar_link'], keepDays: null, purgedBy: null,
});

defineRecordClass({
  code: 'exchange.arrivals', title: 'Files with meetings or people that came in: which, when, and which thing of theirs is which of ours',
  tables: ['exchange.arrival', 'exchange.known_thing'], keepDays: null, purgedBy: null,
});

defineRecordClass({
  code: 'exchange.uploads', title: 'Files on their way in by the pages', tables: ['exchange.upload', 'exchange.upload_part'], keepDays: null, purgedBy: null,
});
