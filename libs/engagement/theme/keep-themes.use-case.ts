import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { PlanningProcesses } from '#libs/casework';
import { IssueAreas } from '#libs/convening';
import { requirePermission } from '#libs/platform/contract';
import { onTaken, requireVersion, UnitOfWork } from '#libs/platform/work';
import { CHANGE_THEMES } from '../engagement.permissions.js';
import { engagementProblem } from '../engagement.problems.js';
import { Theme } from './theme.entity.js';
import type { AddThemeRequest, ChangeThemeRequest } from './theme.request.js';

/** Names themes; each name once in a planning process. */
@Injectable()
export class KeepThemes {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  add(actor: Actor, request: AddThemeRequest): Promise<{ id: string }> {
    return this.unitOfWork.run('engagement.theme.add', actor, async (tx) => {
      const { caseId, name } = request;
      await tx.use(PlanningProcesses).requireOpen(caseId);
      requirePermission(actor, CHANGE_THEMES, [{ kind: 'process', id: caseId }]);
      if (request.issueAreaId != null) await tx.use(IssueAreas).requireOfCase(caseId, [request.issueAreaId]);
      const theme = Theme.open({ workspaceId: tx.workspaceId, id: tx.newId(), caseId, name, issueAreaId: request.issueAreaId ?? null });
      await tx.table(Theme).insert(theme).catch(onTaken('theme_name', () => engagementProblem('theme.taken', { name })));
      tx.record({ kind: 'theme', id: theme.id, after: { caseId, name, issueAreaId: theme.issueAreaId } });
      return { id: theme.id };
    });
  }

  change(actor: Actor, id: string, request: ChangeThemeRequest): Promise<{ version: number }> {
    return this.unitOfWork.run('engagement.theme.change', actor, async (tx) => {
      const theme = await tx.table(Theme).require(id, engagementProblem('theme.absent', { id }));
      requirePermission(actor, CHANGE_THEMES, [{ kind: 'process', id: theme.caseId }]);
      requireVersion(theme, request.version, { name: theme.name });
      if (request.issueAreaId != null) await tx.use(IssueAreas).requireOfCase(theme.caseId, [request.issueAreaId]);
      const before = { name: theme.name, issueAreaId: theme.issueAreaId };
      theme.rename(request.name, request.issueAreaId === undefined ? theme.issueAreaId : request.issueAreaId);
      await tx.table(Theme).update(theme).catch(onTaken('theme_name', () => engagementProblem('theme.taken', { name: request.name })));
      tx.record({ kind: 'theme', id, before, after: { name: theme.name, issueAreaId: theme.issueAreaId } });
      return { version: theme.version };
    });
  }
}
