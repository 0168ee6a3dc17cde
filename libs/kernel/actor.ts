/** Where a grant holds: the whole city, one body, one planning process. */
export type ScopeKind = 'workspace' | 'body' | 'process';

export interface Grant {
  /** A role code of the permission registry, such as `convener`. */
  readonly role: string;
  readonly scopeKind: ScopeKind;
  /** Null for the whole workspace. */
  readonly scopeId: string | null;
}

/** By which door somebody came in. */
export type ActorKind = 'account' | 'link' | 'job' | 'public' | 'command';

/** Who acts, in which workspace, with which rights. Carries no name and no address. */
export interface Actor {
  readonly kind: ActorKind;
  readonly workspaceId: string;
  readonly accountId: string | null;
  readonly personId: string | null;
  readonly grants: readonly Grant[];
  /** How, for the audit trail: `session`, `token`, `link:update`, `job:duties.ask`, `command:seed`. */
  readonly via: string;
  /** Correlates log lines, audit row and answer. */
  readonly requestId: string;
  /** Given by the client on a POST; the same key gives the recorded answer again. */
  readonly idempotencyKey?: string;
}

/** The product itself at work: a job, a command. It passes every policy and is named in the audit trail. */
export function systemActor(workspaceId: string, kind: 'job' | 'command', what: string): Actor {
  return {
    kind,
    workspaceId,
    accountId: null,
    personId: null,
    grants: [],
    via: `${kind}:${what}`,
    requestId: what,
  };
}

/** Somebody nobody knows: a resident at a public form. */
export function publicActor(workspaceId: string, requestId: string, via = 'public'): Actor {
  return { kind: 'public', workspaceId, accountId: null, personId: null, grants: [], via, requestId };
}

/** The holder of an emailed link: one person, no account, no roles. */
export function linkActor(workspaceId: string, personId: string, requestId: string, via: string): Actor {
  return { kind: 'link', workspaceId, accountId: null, personId, grants: [], via, requestId };
}
