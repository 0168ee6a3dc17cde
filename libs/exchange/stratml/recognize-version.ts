import { refuse } from './remark.js';
import type { StratmlVersion } from './remark.js';
import { childrenOf } from './xml-node.js';
import type { XmlNode } from './xml-node.js';

export const NAMESPACES: Record<StratmlVersion, string> = {
  'part1-2009': 'http://www.stratml.net',
  'part1-2014': 'urn:ISO:std:iso:17469:tech:xsd:stratml_core',
  'part2-2010': 'http://www.stratml.net/PerformancePlanOrReport',
  'part2-2016': 'urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport',
};

const PART_3 = /^(?:urn:schemas:AIIM:org:03201408|http:\/\/schemas\.stratml\.us\/)/i;

/** Which schema a document follows, and whether its namespace said so. */
export interface RecognizedVersion {
  version: StratmlVersion;
  namespace: 'known' | 'missing' | 'unknown';
}

/**
 * The root element decides the part, its namespace the edition; a missing or foreign namespace is forgiven when the
 * document has the core element that all four schemas require.
 * @throws StratmlRefusal part-three, not-stratml, no-core
 */
export function recognizeVersion(root: XmlNode, at: { line: number; column: number }): RecognizedVersion {
  if (PART_3.test(root.uri)) refuse('exchange.stratml.part-three', { root: root.name }, at);
  const part = root.name === 'StrategicPlan' ? 'part1' : root.name === 'PerformancePlanOrReport' ? 'part2' : null;
  if (part === null) return refuse('exchange.stratml.not-stratml', { root: root.name }, at);
  if (childrenOf(root, 'StrategicPlanCore').length === 0) return refuse('exchange.stratml.no-core', {}, at);
  const version = versions().find((each) => each.startsWith(part) && NAMESPACES[each] === root.uri);
  if (version !== undefined) return { version, namespace: 'known' };
  const current: StratmlVersion = part === 'part1' ? 'part1-2014' : 'part2-2016';
  return { version: current, namespace: root.uri === '' ? 'missing' : 'unknown' };
}

/** Whether an element of that namespace may belong to a document with this root. */
export function isOfDocument(uri: string, root: XmlNode): boolean {
  return uri === root.uri || uri === '' || versions().some((each) => NAMESPACES[each] === uri);
}

function versions(): StratmlVersion[] {
  return ['part1-2009', 'part1-2014', 'part2-2010', 'part2-2016'];
}
