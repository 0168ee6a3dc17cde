import { getMetadataStorage } from 'class-validator';

type Storage = ReturnType<typeof getMetadataStorage>;
type RulesOf = Storage['getTargetValidationMetadatas'];

const remembering = new WeakSet<Storage>();

/**
 * class-validator looks through the rules of all classes of the program for each value it checks, which grows with
 * every request class that is added. The rules of a class never change once it is declared, so they are found once.
 */
export function rememberRules(storage: Storage = getMetadataStorage()): void {
  if (remembering.has(storage)) return;
  remembering.add(storage);
  const known = new Map<unknown, ReturnType<RulesOf>>();
  const find = storage.getTargetValidationMetadatas.bind(storage);
  storage.getTargetValidationMetadatas = (target, schema, always, strict, groups) => {
    // Groups and schemas are other questions; we have none.
    if (typeof schema === 'string' && schema !== '') return find(target, schema, always, strict, groups);
    if (always || strict || (groups?.length ?? 0) > 0) return find(target, schema, always, strict, groups);
    const rules = known.get(target) ?? find(target, schema, always, strict, groups);
    known.set(target, rules);
    return rules;
  };
}
