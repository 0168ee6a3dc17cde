import type { MessageId } from '#libs/ui';

/** Codes of reading and writing StratML; each is a message of the catalogue (area exchange) that says what happened. */
export const PROBLEM_CODES = [
  'exchange.stratml.empty', 'exchange.stratml.too-large', 'exchange.stratml.too-deep', 'exchange.stratml.too-many-elements',
  'exchange.stratml.encoding-unsupported', 'exchange.stratml.encoding-invalid', 'exchange.stratml.not-xml', 'exchange.stratml.doctype',
  'exchange.stratml.xml-tag-mismatch', 'exchange.stratml.xml-unclosed', 'exchange.stratml.xml-entity', 'exchange.stratml.xml-prefix',
  'exchange.stratml.xml-attribute', 'exchange.stratml.xml-broken', 'exchange.stratml.part-three', 'exchange.stratml.not-stratml',
  'exchange.stratml.no-core', 'exchange.stratml.no-goals',
] as const satisfies readonly MessageId[];

/** What was changed to make sense of a document. */
export const REPAIR_CODES = [
  'exchange.stratml.encoding-declaration', 'exchange.stratml.declaration-not-first', 'exchange.stratml.control-characters',
  'exchange.stratml.windows-characters', 'exchange.stratml.namespace-missing', 'exchange.stratml.namespace-unknown', 'exchange.stratml.plan-type',
  'exchange.stratml.order', 'exchange.stratml.attribute-renamed', 'exchange.stratml.attribute-empty', 'exchange.stratml.submitter-misplaced',
  'exchange.stratml.element-repeated', 'exchange.stratml.markup-flattened', 'exchange.stratml.objective-nested',
  'exchange.stratml.identifier-unsafe', 'exchange.stratml.identifier-duplicate', 'exchange.stratml.identifier-placeholder',
  'exchange.stratml.identifier-empty', 'exchange.stratml.plan-without-name', 'exchange.stratml.goal-without-name',
  'exchange.stratml.objective-without-name', 'exchange.stratml.item-empty', 'exchange.stratml.title-shortened',
  'exchange.stratml.plan-name-shortened', 'exchange.stratml.number-missing', 'exchange.stratml.number-duplicate', 'exchange.stratml.number-prefixed',
  'exchange.stratml.number-from-name', 'exchange.stratml.number-too-long', 'exchange.stratml.stakeholder-empty',
  'exchange.stratml.stakeholder-without-name', 'exchange.stratml.organization-empty', 'exchange.stratml.value-empty',
  'exchange.stratml.indicator-empty', 'exchange.stratml.indicator-without-dimension', 'exchange.stratml.instance-empty',
  'exchange.stratml.result-empty', 'exchange.stratml.relationship-empty', 'exchange.stratml.figure-tidied', 'exchange.stratml.figure-in-description',
  'exchange.stratml.date-tidied', 'exchange.stratml.figure-unreadable', 'exchange.stratml.more',
] as const satisfies readonly MessageId[];

/** What a document says and the plan, or what a plan says and the document, does not. */
export const LEFT_OUT_CODES = [
  'exchange.stratml.submitter', 'exchange.stratml.element-unknown', 'exchange.stratml.element-foreign', 'exchange.stratml.attribute-unknown',
  'exchange.stratml.value-unknown', 'exchange.stratml.text-stray', 'exchange.stratml.date-unreadable', 'exchange.stratml.end-before-start',
  'exchange.stratml.source-unsafe', 'exchange.stratml.lost-indicators', 'exchange.stratml.lost-roles', 'exchange.stratml.lost-kind',
  'exchange.stratml.lost-identifier', 'exchange.stratml.lost-places', 'exchange.stratml.more',
] as const satisfies readonly MessageId[];

export type ProblemCode = (typeof PROBLEM_CODES)[number];
export type RepairCode = (typeof REPAIR_CODES)[number];
export type LeftOutCode = (typeof LEFT_OUT_CODES)[number];
export type RemarkCode = RepairCode | LeftOutCode;
