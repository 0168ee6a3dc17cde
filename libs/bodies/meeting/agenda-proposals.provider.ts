import { Injectable, SetMetadata } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import type { Statement } from '#libs/platform/database';

/** For which meeting something is proposed. */
export interface AgendaQuestion {
  readonly workspaceId: string;
  readonly bodyId: string;
  /** Null for a standing board. */
  readonly caseId: string | null;
  /** The day it is in the city. */
  readonly today: string;
}

/**
 * What a later room proposes for an agenda. Its statement selects exactly: "sourceKind", "sourceId",
 * "itemId" (null or an item of the plan), title, why (`overdue`, `blocked`, `changed`), since (day as text), at most 50 rows.
 */
export interface AgendaProposer {
  statement(question: AgendaQuestion): Statement;
}

const PROPOSER = 'commonplan:agenda-proposer';

/** Marks a provider that proposes for agendas; later rooms add theirs without this one knowing them. */
export const ProposesForAgenda = () => SetMetadata(PROPOSER, true);

/** All of this process, found by their marks once everything stands. */
@Injectable()
export class AgendaProposers {
  private found: readonly AgendaProposer[] | null = null;

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
  ) {}

  all(): readonly AgendaProposer[] {
    this.found ??= this.discovery.getProviders()
      .filter(({ instance, metatype }) => instance !== null && typeof metatype === 'function' && this.reflector.get<boolean | undefined>(PROPOSER, metatype) !== undefined)
      .map(({ instance }) => instance as AgendaProposer);
    return this.found;
  }
}
