import { defineLifecycle } from '#libs/kernel';

export const CASE_STATES = ['open', 'closed'] as const;
export type CaseState = (typeof CASE_STATES)[number];

/** A closed process can be taken up again; both moves need a reason. */
export const caseLifecycle = defineLifecycle<CaseState>('casework.case', 'open', { open: ['closed'], closed: ['open'] });
