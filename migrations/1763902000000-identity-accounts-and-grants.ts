import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Accounts belong to no city: who may sign in, with which sessions, is known
 * before any city is. What an account may do stands in each city's own rows.
 * Secrets are kept as sha256 only.
 */
export class IdentityAccountsAndGrants1763902000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ACCOUNTS);
    await runner.query(CITY_ROWS);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}

const ACCOUNTS = `
  create schema identity;
  grant usage on schema identity to commonplan_app, commonplan_ops;

  create table identity.account (
    id uuid primary key,
    email text not null unique check (email = lower(email) and length(email) between 3 and 254),
    password_hash text check (password_hash like '$argon2id$%'),
    password_set_at timestamptz,
    language text not null,
    created_at timestamptz not null,
    disabled_at timestamptz
  );
  comment on table identity.account is 'Kept while any city lets it in; its address is its only personal data';
  grant select, insert, update, delete on identity.account to commonplan_app;

  create table identity.session (
    id uuid primary key,
    secret_hash bytea not null unique check (length(secret_hash) = 32),
    account_id uuid not null references identity.account on delete cascade,
    agent text not null check (length(agent) <= 60),
    created_at timestamptz not null,
    seen_at timestamptz not null,
    expires_at timestamptz not null
  );
  comment on column identity.session.agent is 'Class of browser and system, such as "Firefox, Windows"; never the whole header';
  comment on table identity.session is 'Pruned by the heartbeat when idle or over';
  create index session_account on identity.session (account_id, seen_at);
  create index session_expires on identity.session (expires_at);
  grant select, insert, update, delete on identity.session to commonplan_app;

  create table identity.one_time (
    id uuid primary key,
    secret_hash bytea not null unique check (length(secret_hash) = 32),
    account_id uuid not null references identity.account on delete cascade,
    purpose text not null check (purpose in ('password_reset')),
    created_at timestamptz not null,
    expires_at timestamptz not null
  );
  comment on table identity.one_time is 'Taken away when used or replaced; pruned by the heartbeat when over';
  create index one_time_account on identity.one_time (account_id);
  create index one_time_expires on identity.one_time (expires_at);
  grant select, insert, update, delete on identity.one_time to commonplan_app;

  create table identity.reset_request (
    id uuid primary key,
    email text not null check (length(email) between 3 and 254),
    requested_at timestamptz not null
  );
  comment on table identity.reset_request is 'Written for known and unknown addresses alike; taken away within seconds, when the mail is under way';
  create index reset_request_requested on identity.reset_request (requested_at);
  grant select, insert, update, delete on identity.reset_request to commonplan_app;

  create table identity.rate (
    key bytea primary key check (length(key) = 32),
    hits integer not null,
    resets_at timestamptz not null
  );
  comment on table identity.rate is 'Tries per keyed hash of an address or an IP; pruned by the heartbeat when over';
  create index rate_resets on identity.rate (resets_at);
  grant select, insert, update, delete on identity.rate to commonplan_app;

  create table identity.account_event (
    id uuid primary key,
    account_id uuid not null references identity.account on delete cascade,
    action text not null,
    via text not null,
    request_id text not null,
    at timestamptz not null
  );
  comment on table identity.account_event is 'Trail of what belongs to no city: signing in and out, passwords. Pruned by the heartbeat after 400 days';
  create index account_event_account on identity.account_event (account_id, at);
  create index account_event_at on identity.account_event (at);
  grant select, insert on identity.account_event to commonplan_app;
  grant delete on identity.account_event to commonplan_ops;
  grant select (at) on identity.account_event to commonplan_ops;
`;

const CITY_ROWS = `
  create table identity.access (
    workspace_id uuid not null references workspace.workspace,
    id uuid not null,
    account_id uuid not null references identity.account,
    person_id uuid,
    created_at timestamptz not null,
    ended_at timestamptz,
    primary key (workspace_id, id)
  );
  comment on table identity.access is 'This account acts here, as this person';
  create unique index access_open on identity.access (workspace_id, account_id) where ended_at is null;
  create index access_account on identity.access (account_id);
  create index access_person on identity.access (workspace_id, person_id);
  select platform.protect('identity.access', 'select, insert, update');
  select platform.show_across('identity.access', 'workspace_id, id, account_id, person_id, created_at, ended_at');

  create table identity.grant_row (
    workspace_id uuid not null references workspace.workspace,
    id uuid not null,
    account_id uuid references identity.account,
    person_id uuid,
    role text not null check (role in ('administrator', 'convener', 'director', 'executive', 'facilitator', 'chair', 'member', 'researcher', 'clerk')),
    scope_kind text not null check (scope_kind in ('workspace', 'body', 'process')),
    scope_id uuid,
    valid_from timestamptz not null,
    valid_until timestamptz,
    given_by_account_id uuid,
    given_at timestamptz not null,
    primary key (workspace_id, id),
    check (num_nonnulls(account_id, person_id) >= 1),
    check ((scope_kind = 'workspace') = (scope_id is null)),
    check (valid_until is null or valid_until >= valid_from)
  );
  create index grant_row_account on identity.grant_row (account_id);
  create index grant_row_person on identity.grant_row (workspace_id, person_id);
  create index grant_row_role on identity.grant_row (workspace_id, role, scope_kind, scope_id);
  select platform.protect('identity.grant_row', 'select, insert, update');
  select platform.show_across('identity.grant_row',
    'workspace_id, id, account_id, person_id, role, scope_kind, scope_id, valid_from, valid_until');

  create table identity.invitation (
    workspace_id uuid not null references workspace.workspace,
    id uuid not null,
    secret_hash bytea check (length(secret_hash) = 32),
    email text not null check (email = lower(email) and length(email) between 3 and 254),
    person_id uuid,
    role text not null,
    scope_kind text not null check (scope_kind in ('workspace', 'body', 'process')),
    scope_id uuid,
    language text not null,
    invited_by_kind text not null,
    invited_by_account_id uuid,
    invited_by_person_id uuid,
    invited_at timestamptz not null,
    expires_at timestamptz not null,
    accepted_at timestamptz,
    accepted_by_account_id uuid,
    revoked_at timestamptz,
    version integer not null default 1,
    primary key (workspace_id, id),
    check ((scope_kind = 'workspace') = (scope_id is null))
  );
  comment on column identity.invitation.secret_hash is 'Null until the job that mails the link has made the secret';
  create unique index invitation_secret on identity.invitation (workspace_id, secret_hash);
  create index invitation_invited on identity.invitation (workspace_id, invited_at, id);
  create index invitation_person on identity.invitation (workspace_id, person_id);
  select platform.protect('identity.invitation', 'select, insert, update');

  create table identity.api_token (
    workspace_id uuid not null references workspace.workspace,
    id uuid not null,
    secret_hash bytea not null check (length(secret_hash) = 32),
    name text not null check (length(name) between 1 and 80),
    role text not null,
    created_by_account_id uuid,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    seen_on date,
    revoked_at timestamptz,
    version integer not null default 1,
    primary key (workspace_id, id)
  );
  create unique index api_token_secret on identity.api_token (workspace_id, secret_hash);
  create index api_token_created on identity.api_token (workspace_id, created_at, id);
  select platform.protect('identity.api_token', 'select, insert, update');
`;
