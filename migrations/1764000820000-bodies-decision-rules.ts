import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who has the last word in a body, applied to its votes; what mayor or council answered; who may sit in, and who voted while sitting in. */
export class BodiesDecisionRules1764000820000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(RULES);
    await runner.query(ANSWERS);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}

const RULES = `
  alter table bodies.procedure
    add column decision_rule text not null default 'majority' check (decision_rule in ('consensus', 'majority', 'chair_decides', 'mayor_decides', 'council_adopts')),
    add column alternates text not null default 'anyone' check (alternates in ('anyone', 'named', 'none'));
  comment on column bodies.procedure.decision_rule is 'Who has the last word, and how; a motion keeps the rule under which it was moved';
  comment on column bodies.procedure.alternates is 'Who may sit in for a member: whoever comes for them, only alternates named before, or nobody';

  alter table bodies.motion
    add column decision_rule text not null default 'majority' check (decision_rule in ('consensus', 'majority', 'chair_decides', 'mayor_decides', 'council_adopts')),
    drop constraint motion_state_check,
    add constraint motion_state_check check (state in ('open', 'carried', 'failed', 'tied', 'recommended', 'withdrawn', 'tabled', 'postponed'));
  comment on column bodies.motion.state is 'recommended: the body said yes, and mayor or council has the last word';

  alter table bodies.vote add column alternate_name text check (length(alternate_name) between 1 and 200);
  comment on column bodies.vote.alternate_name is 'Who chose for the seat while its holder was away; does not count once the holder is there';

  alter table bodies.vote_result add column advised text check (advised in ('carried', 'failed', 'tied'));
  comment on column bodies.vote_result.advised is 'What the count said, where the chair decides and the vote is advice';`;

const ANSWERS = `
  create table bodies.motion_answer (
    workspace_id uuid not null,
    id uuid not null,
    motion_id uuid not null,
    no integer not null check (no > 0),
    answer text not null check (answer in ('accepted', 'declined')),
    answered_by text not null check (length(answered_by) between 1 and 200),
    answered_on date not null,
    note text check (length(note) between 1 and 500),
    noted_at timestamptz not null,
    noted_by_person_id uuid,
    primary key (workspace_id, id),
    unique (workspace_id, motion_id, no),
    foreign key (workspace_id, motion_id) references bodies.motion,
    foreign key (workspace_id, noted_by_person_id) references directory.person
  );
  comment on table bodies.motion_answer is 'What mayor or council said to a recommendation; a correction is a further one, and the last one holds';
  create index motion_answer_noted_by on bodies.motion_answer (workspace_id, noted_by_person_id);
  create index motion_recommended on bodies.motion (workspace_id, body_id) where state = 'recommended';
  select platform.protect('bodies.motion_answer', 'select, insert');`;
