import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { requirePermission } from '#libs/platform/contract';
import { requireVersion, UnitOfWork } from '#libs/platform/work';
import { CHANGE_TEMPLATES } from '../convening.permissions.js';
import { conveningProblem } from '../convening.problems.js';
import type { RetireTemplateRequest } from './template-params.request.js';
import { Template } from './template.entity.js';
import { Templates } from './templates.repository.js';

/** No longer offered, or offered again. What began from it goes on. */
@Injectable()
export class RetireTemplate {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, key: string, { retired, version }: RetireTemplateRequest): Promise<{ version: number }> {
    return this.unitOfWork.run('convening.template.retire', actor, async (tx) => {
      requirePermission(actor, CHANGE_TEMPLATES);
      const template = await tx.table(Template).findOne({ key });
      if (template === null) throw conveningProblem('template.absent', { key });
      requireVersion(template, version, { name: template.name });
      template.retire(retired, tx.now);
      await tx.table(Template).update(template);
      await tx.use(Templates).keep(template);
      tx.record({ kind: 'template', id: template.id, after: { retired } });
      return { version: template.version };
    });
  }
}
