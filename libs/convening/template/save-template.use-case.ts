import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { requirePermission } from '#libs/platform/contract';
import { requireVersion, UnitOfWork } from '#libs/platform/work';
import { CHANGE_TEMPLATES } from '../convening.permissions.js';
import { conveningProblem } from '../convening.problems.js';
import { BUILT_IN } from './built-in.model.js';
import type { SaveTemplateRequest } from './save-template.request.js';
import { Template } from './template.entity.js';
import { checkTemplate } from './template.rules.js';
import { Templates } from './templates.repository.js';

/** Makes or changes a template of the city; the built-in ones stay as they are. */
@Injectable()
export class SaveTemplate {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, key: string, { version, ...data }: SaveTemplateRequest): Promise<{ version: number }> {
    return this.unitOfWork.run('convening.template.save', actor, async (tx) => {
      requirePermission(actor, CHANGE_TEMPLATES);
      if (BUILT_IN.some((template) => template.key === key)) throw conveningProblem('template.built-in', { key });
      const given = checkTemplate({ key, ...data });
      const known = await tx.table(Template).findOne({ key });
      const kept = known ?? Template.keep(tx.workspaceId, tx.newId(), given, tx.now);
      if (known === null) await tx.table(Template).insert(kept);
      else {
        requireVersion(known, version ?? 0, { name: known.name });
        known.change(given, tx.now);
        await tx.table(Template).update(known);
      }
      await tx.use(Templates).keep(kept);
      tx.record({ kind: 'template', id: kept.id, after: given });
      return { version: kept.version };
    });
  }
}
