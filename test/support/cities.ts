import { newId, systemActor, type Actor, type Grant } from '#libs/kernel';
import { UnitOfWork } from '#libs/platform/work';
import { Workspace } from '#libs/platform/workspace';
import type { Rooms } from './rooms.js';

/** Founds a city with sensible settings and gives its id. */
export async function foundCity(rooms: Rooms, slug = `city-${newId().slice(-8)}`): Promise<string> {
  const id = newId();
  await rooms.get(UnitOfWork).run('spec.city.found', systemActor(id, 'command', 'spec'), async (tx) => {
    const city = Workspace.found(id, {
      slug, name: 'Testville', zone: 'America/Chicago', languages: ['en', 'es', 'ar'], sourceLanguage: 'en',
      fiscalYearStart: 7, reportsTo: 'mayor', officeName: 'Office of Welcome', officeEmail: 'office@testville.invalid',
    }, 'city', tx.now);
    await tx.query(
      `insert into workspace.workspace (workspace_id, slug, name, zone, languages, source_language, fiscal_year_start, reports_to, office_name, office_email, holidays, kind, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, '{}', $11, $12)`,
      [id, city.slug, city.name, city.zone, city.languages, city.sourceLanguage, city.fiscalYearStart, city.reportsTo, city.officeName, city.officeEmail, city.kind, tx.now]);
  });
  return id;
}

/** Somebody signed in, with a role for the whole city unless scoped. */
export function actorWith(workspaceId: string, role: string, more: Partial<Actor> = {}, scope?: Pick<Grant, 'scopeKind' | 'scopeId'>): Actor {
  const grant: Grant = { role, scopeKind: scope?.scopeKind ?? 'workspace', scopeId: scope?.scopeId ?? null };
  return { kind: 'account', workspaceId, accountId: newId(), personId: newId(), grants: [grant], via: 'session', requestId: newId(), ...more };
}
