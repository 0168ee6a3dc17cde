import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Bodies with their seats and who holds them. A seat outlives its holder; the
 * database itself keeps the tree free of cycles and terms free of overlaps.
 */
export class BodiesSeatsAndTerms1763906000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create extension if not exists btree_gist;
      create schema bodies;

      create table bodies.body (
        workspace_id uuid not null references workspace.workspace,
        id uuid not null,
        case_id uuid,
        parent_id uuid,
        kind text not null check (kind ~ '^[a-z][a-z0-9_]{1,39}$'),
        name text not null check (length(name) between 1 and 200),
        charge text not null check (length(charge) <= 4000),
        legal_basis text check (length(legal_basis) <= 1000),
        appointing_authority text check (length(appointing_authority) <= 200),
        term_months integer check (term_months between 1 and 240),
        paid boolean not null default false,
        formed_on date not null,
        sunset_on date,
        open_meetings_law text not null check (open_meetings_law in ('yes', 'no', 'ask_counsel')),
        quorum_rule jsonb not null check (quorum_rule->>'kind' in ('majority_of_seats', 'majority_of_filled', 'fixed')),
        majority_rule text not null check (majority_rule in ('simple', 'absolute', 'two_thirds')),
        majority_of text not null check (majority_of in ('present', 'seats')),
        tie_rule text not null check (tie_rule in ('fails', 'chair_decides')),
        visibility text not null check (visibility in ('public', 'participants', 'body', 'staff')),
        roster_published boolean not null default false,
        state text not null check (state in ('active', 'dissolved')),
        dissolved_on date,
        position integer not null,
        created_at timestamptz not null,
        version integer not null default 1,
        primary key (workspace_id, id),
        foreign key (workspace_id, case_id) references casework.planning_process,
        foreign key (workspace_id, parent_id) references bodies.body,
        check (parent_id <> id),
        check (sunset_on > formed_on),
        check ((state = 'dissolved') = (dissolved_on is not null))
      );
      comment on column bodies.body.case_id is 'Null for a standing board that outlives every planning process';
      comment on column bodies.body.quorum_rule is '{"kind": "majority_of_seats" | "majority_of_filled"} or {"kind": "fixed", "n": whole number}';
      create index body_case on bodies.body (workspace_id, case_id, position, id);
      create index body_parent on bodies.body (workspace_id, parent_id);
      create index body_name on bodies.body (workspace_id, lower(name), id);

      create function bodies.refuse_cycle() returns trigger language plpgsql as $$
      declare
        above uuid := new.parent_id;
      begin
        if above is null then return new; end if;
        -- Two moves at once could close a circle that neither of them sees.
        perform pg_advisory_xact_lock(hashtextextended('bodies.tree:' || new.workspace_id, 0));
        while above is not null loop
          if above = new.id then
            raise exception 'a body cannot stand above itself' using errcode = '23514', constraint = 'body_tree', table = 'body', schema = 'bodies';
          end if;
          select b.parent_id into above from bodies.body b where b.workspace_id = new.workspace_id and b.id = above;
        end loop;
        return new;
      end $$;
      create trigger body_tree before insert or update of parent_id on bodies.body for each row execute function bodies.refuse_cycle();

      create table bodies.body_issue_area (
        workspace_id uuid not null,
        id uuid not null,
        body_id uuid not null,
        issue_area_id uuid not null,
        primary key (workspace_id, id),
        unique (workspace_id, body_id, issue_area_id),
        foreign key (workspace_id, body_id) references bodies.body,
        foreign key (workspace_id, issue_area_id) references convening.issue_area
      );
      create index body_issue_area_area on bodies.body_issue_area (workspace_id, issue_area_id);

      create table bodies.seat (
        workspace_id uuid not null,
        id uuid not null,
        body_id uuid not null,
        position integer not null,
        label text not null check (length(label) between 1 and 200),
        sector_code text,
        organization_id uuid,
        chair boolean not null,
        term_months integer check (term_months between 1 and 240),
        appointed_by text check (length(appointed_by) <= 200),
        from_on date not null,
        to_on date,
        version integer not null default 1,
        primary key (workspace_id, id),
        unique (workspace_id, body_id, id),
        foreign key (workspace_id, id) references directory.party,
        foreign key (workspace_id, body_id) references bodies.body,
        foreign key (workspace_id, sector_code) references directory.sector (workspace_id, code),
        foreign key (workspace_id, organization_id) references directory.organization,
        check (to_on >= from_on)
      );
      comment on column bodies.seat.to_on is 'First day the seat no longer exists; what was held and voted on it stays';
      create index seat_body on bodies.seat (workspace_id, body_id, position, id);
      create index seat_sector on bodies.seat (workspace_id, sector_code);
      create index seat_organization on bodies.seat (workspace_id, organization_id);

      create table bodies.membership (
        workspace_id uuid not null,
        id uuid not null,
        body_id uuid not null,
        seat_id uuid not null,
        person_id uuid not null,
        state text not null check (state in ('suggested', 'invited', 'active', 'declined', 'ended')),
        from_on date not null,
        to_on date,
        invitation_id uuid,
        invited_at timestamptz,
        accepted_at timestamptz,
        appointed_on date,
        sworn_on date,
        end_reason text check (end_reason in ('term_over', 'resigned', 'removed', 'left_organization', 'other')),
        renews_id uuid,
        version integer not null default 1,
        primary key (workspace_id, id),
        foreign key (workspace_id, body_id, seat_id) references bodies.seat (workspace_id, body_id, id),
        foreign key (workspace_id, person_id) references directory.person,
        foreign key (workspace_id, renews_id) references bodies.membership,
        check (to_on >= from_on),
        check (state <> 'ended' or end_reason is not null),
        check (state <> 'ended' or to_on is not null),
        constraint membership_seat_once exclude using gist
          (workspace_id with =, seat_id with =, daterange(from_on, to_on) with &&) where (state in ('invited', 'active', 'ended')),
        constraint membership_person_once exclude using gist
          (workspace_id with =, body_id with =, person_id with =, daterange(from_on, to_on) with &&) where (state in ('invited', 'active', 'ended'))
      );
      comment on column bodies.membership.to_on is 'First day of no longer sitting; null until further notice';
      create index membership_seat on bodies.membership (workspace_id, body_id, seat_id, from_on desc);
      create index membership_person on bodies.membership (workspace_id, person_id, state);
      create index membership_renews on bodies.membership (workspace_id, renews_id);
      create index membership_invitation on bodies.membership (workspace_id, invitation_id) where invitation_id is not null;
      create index membership_ending on bodies.membership (workspace_id, to_on) where state = 'active';

      create table bodies.aim (
        workspace_id uuid not null,
        id uuid not null,
        body_id uuid not null,
        statement text not null check (length(statement) between 1 and 500),
        set_on date not null,
        retired_on date,
        version integer not null default 1,
        primary key (workspace_id, id),
        foreign key (workspace_id, body_id) references bodies.body
      );
      create index aim_body on bodies.aim (workspace_id, body_id, set_on);

      create table bodies.aim_attestation (
        workspace_id uuid not null,
        id uuid not null,
        aim_id uuid not null,
        met boolean not null,
        attested_by text not null check (length(attested_by) between 1 and 200),
        attested_on date not null,
        recorded_at timestamptz not null,
        primary key (workspace_id, id),
        foreign key (workspace_id, aim_id) references bodies.aim
      );
      comment on table bodies.aim_attestation is 'For the whole body only: no count, no seat, no person and no note that could tell one';
      create index aim_attestation_aim on bodies.aim_attestation (workspace_id, aim_id, attested_on desc, id desc);

      select platform.protect('bodies.body', 'select, insert, update');
      select platform.protect('bodies.body_issue_area');
      select platform.protect('bodies.seat', 'select, insert, update');
      select platform.protect('bodies.membership', 'select, insert, update');
      select platform.protect('bodies.aim', 'select, insert, update');
      select platform.protect('bodies.aim_attestation', 'select, insert');
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
