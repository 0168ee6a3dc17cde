export { Holds } from './holds.js';
export { declaredColumns, definePersonColumns, defineThingColumns, isDeclaredColumn, personColumns, type PersonColumn } from './person-columns.js';
export { AUDIT_TRAIL } from './platform.records.js';
export { defineRecordClass, recordClasses, type RecordClass } from './record-classes.js';
export { RecordsModule } from './records.module.js';
