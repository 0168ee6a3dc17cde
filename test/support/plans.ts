import { newId } from '#libs/kernel';
import type { Rooms } from './rooms.js';

/** A case with one body and one person, written by the owner: for rooms that begin where a case already stands. */
export interface PlanGround {
  readonly caseId: string;
  readonly bodyId: string;
  readonly seatId: string;
  readonly meetingId: string;
  readonly personId: string;
  readonly organizationId: string;
}

/** @param law whether an open-meetings law applies to the body */
export async function layGround(rooms: Rooms, city: string, law: 'yes' | 'no' | 'ask_counsel' = 'no', rule = 'majority'): Promise<PlanGround> {
  const [caseId, bodyId, seatId, meetingId, personId, organizationId, stageId, decisionId] = Array.from({ length: 8 }, () => newId()) as [string, string, string, string, string, string, string, string];
  const sql = (text: string, values: readonly unknown[]) => rooms.database.sql(text, values);
  const at = rooms.clock.now();
  await sql(`insert into directory.party (workspace_id, id, kind, name, created_at) values ($1, $2, 'organization', 'Library', $5), ($1, $3, 'person', 'Maria Solis', $5), ($1, $4, 'seat', 'Chair', $5)`,
    [city, organizationId, personId, seatId, at]);
  await sql(`insert into directory.organization (workspace_id, id, kind) values ($1, $2, 'department')`, [city, organizationId]);
  await sql(`insert into directory.person (workspace_id, id) values ($1, $2)`, [city, personId]);
  await sql(`insert into casework.planning_process (workspace_id, id, number, title, summary, state, lead_party_id, template_key, opened_on)
    values ($1, $2, $3, 'Welcoming plan', '', 'open', $4, 'roadmap-8', '2026-01-05')`, [city, caseId, `2026-${caseId.slice(-4)}`, organizationId]);
  await sql(`insert into convening.stage (workspace_id, id, case_id, key, position, name, purpose, gate, state, planned_from, planned_to)
    values ($1, $2, $3, 'design', 1, 'Design', '', '{}', 'open', '2026-01-05', '2026-02-05')`, [city, stageId, caseId]);
  await sql(`insert into convening.checklist_item (workspace_id, id, case_id, stage_id, key, position, question, form, choices, choice, meaning)
    values ($1, $2, $3, $4, 'decision_rule', 1, 'Who decides?', 'choice', array['consensus','majority','two_thirds','chair_decides','mayor_decides','council_adopts'], $5, 'decision_rule')`, [city, decisionId, caseId, stageId, rule]);
  await sql(`insert into convening.answer_change (workspace_id, id, item_id, no, choice, at, effective_on) values ($1, $2, $3, 1, $4, $5, '2026-01-05')`, [city, newId(), decisionId, rule, at]);
  await sql(`insert into bodies.body (workspace_id, id, case_id, kind, name, charge, formed_on, open_meetings_law, quorum_rule, majority_rule, majority_of, tie_rule, visibility, state, position, created_at)
    values ($1, $2, $3, 'subcommittee', 'Language access', '', '2026-01-05', $4, '{"kind":"majority_of_seats"}', 'simple', 'present', 'fails', 'participants', 'active', 1, $5)`, [city, bodyId, caseId, law, at]);
  await sql(`insert into bodies.seat (workspace_id, id, body_id, position, label, chair, from_on) values ($1, $2, $3, 1, 'Chair', true, '2026-01-05')`, [city, seatId, bodyId]);
  await sql(`insert into bodies.meeting (workspace_id, id, body_id, title, starts_at, ends_at, zone, state) values ($1, $2, $3, 'June meeting', $4, $4::timestamptz + interval '1 hour', 'America/Chicago', 'held')`, [city, meetingId, bodyId, at]);
  return { caseId, bodyId, seatId, meetingId, personId, organizationId };
}

/** A decided motion on an item, as the bodies' room leaves it. @returns its id */
export async function decidedMotion(rooms: Rooms, city: string, ground: PlanGround, itemId: string, yes: number, no: number, outcome: 'carried' | 'failed' | 'tied' = 'carried'): Promise<string> {
  const motionId = newId();
  const at = rooms.clock.now();
  await rooms.database.sql(`insert into bodies.motion (workspace_id, id, body_id, meeting_id, subject_kind, subject_id, text, mover_seat_id, majority_rule, majority_of, tie_rule, method, state, moved_at, decided_at)
    values ($1, $2, $3, $4, 'item', $5, 'To adopt it', $6, 'simple', 'present', 'fails', 'roll_call', $7, $8, $8)`, [city, motionId, ground.bodyId, ground.meetingId, itemId, ground.seatId, outcome, at]);
  await rooms.database.sql(`insert into bodies.vote_result (workspace_id, id, motion_id, no, outcome, yes, no_votes, abstain, excused, absent, not_voting, present, seats, filled, quorum_needed, yes_needed, decided_at)
    values ($1, $2, $3, 1, $4, $5::integer, $6::integer, 0, 1, 0, 0, $5::integer + $6::integer + 1, 21, 21, 11, 7, $7)`, [city, newId(), motionId, outcome, yes, no, at]);
  return motionId;
}
