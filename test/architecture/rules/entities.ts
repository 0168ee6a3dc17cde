import ts from 'typescript';

import type { Project } from '../model/project.js';
import { decoratorsOf, memberName } from '../model/syntax.js';

/** Relations would share workspace_id and rewrite it; generated ids and times would not come from the kernel. */
const BANNED = new Set([
  'ManyToOne', 'OneToMany', 'OneToOne', 'ManyToMany', 'JoinColumn', 'JoinTable', 'RelationId', 'TreeParent', 'TreeChildren',
  'PrimaryGeneratedColumn', 'Generated', 'CreateDateColumn', 'UpdateDateColumn', 'DeleteDateColumn',
]);

/** Entities hold ids as plain columns: no relations, no cascades, nothing that TypeORM fills in by itself. */
export function entities(project: Project): string[] {
  return project.shipped('libs').filter((file) => file.name.endsWith('.entity.ts')).flatMap((file) => {
    const found: string[] = [];
    file.walk((node) => {
      const banned = ts.isPropertyDeclaration(node) ? decoratorsOf(node).filter((name) => BANNED.has(name)) : [];
      found.push(...banned.map((name) => `${file.at(node)} @${name}: hold the id as a plain column`));
      if (ts.isPropertyAssignment(node) && memberName(node.name) === 'cascade') found.push(`${file.at(node)} cascade`);
    });
    return found;
  });
}
