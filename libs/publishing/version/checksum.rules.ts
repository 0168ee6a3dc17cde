import { createHash } from 'node:crypto';
import { canonicalJson } from '#libs/platform/audit';
import type { VersionFacts, VersionItemFacts } from './version.model.js';

/** Names the shape, so that a later one cannot be taken for this one. */
const SHAPE = 'commonplan.version.1';

/** The text whose SHA-256 is the checksum: JSON with sorted keys, items by depth, place and id. Anybody can make it again from plan.json. */
export function canonicalVersion(version: VersionFacts): string {
  const { caseNumber, no, title, intro, sourceLanguage, publishedOn, items } = version;
  return canonicalJson({ shape: SHAPE, caseNumber, no, title, intro, sourceLanguage, publishedOn, items: canonicalItems(items) });
}

/** SHA-256, hexadecimal. */
export function versionChecksum(version: VersionFacts): string {
  return sha256(canonicalVersion(version));
}

/** Of the items alone: whether what was looked at is still what would be published. */
export function contentsChecksum(items: readonly VersionItemFacts[]): string {
  return sha256(canonicalJson(canonicalItems(items)));
}

function canonicalItems(items: readonly VersionItemFacts[]): object[] {
  const sorted = [...items].sort((a, b) => a.depth - b.depth || a.position - b.position || (a.itemId < b.itemId ? -1 : 1));
  return sorted.map(({ itemId, parentItemId, depth, position, levelName, number, title, body, benefit, origin, decision }) =>
    ({ itemId, parentItemId, depth, position, levelName, number, title, body, benefit, origin, decision }));
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
