import { cleanCharacters } from './clean-characters.js';
import type { CleanText } from './clean-characters.js';
import { decodeBytes } from './decode-bytes.js';
import type { DecodedText } from './decode-bytes.js';
import { leaveOutSubmitters, readPlan } from './read-plan.js';
import { Reading } from './reading.js';
import { readTree } from './read-tree.js';
import { recognizeVersion } from './recognize-version.js';
import type { RecognizedVersion } from './recognize-version.js';
import { refuse, StratmlRefusal } from './remark.js';
import type { StratmlResult } from './remark.js';
import { SourcePosition } from './source-position.js';
import { tidyStructure } from './tidy-structure.js';
import type { XmlNode } from './xml-node.js';

const MEGABYTE = 1024 * 1024;
/** Largest file read, in bytes; the largest known StratML document has 1.5 MB. */
export const BYTES_MAX = 20 * MEGABYTE;

/**
 * Reads a StratML document of Part 1 (2009, 2014) or Part 2 (2010, 2016) as it comes from the world: nearly all
 * published ones break their schema somewhere. What can be understood is repaired and remarked; what cannot be
 * imported is listed; what is no StratML, no XML or unsafe is refused with the line. Never throws for bad input.
 */
export function parseStratml(bytes: Uint8Array): StratmlResult {
  try {
    return read(bytes);
  } catch (fault) {
    if (fault instanceof StratmlRefusal) return { ok: false, problem: fault.problem };
    throw fault;
  }
}

function read(bytes: Uint8Array): StratmlResult {
  if (bytes.length > BYTES_MAX) {
    refuse('exchange.stratml.too-large', { megabytes: Math.ceil(bytes.length / MEGABYTE), limit: BYTES_MAX / MEGABYTE });
  }
  const decoded = decodeBytes(bytes);
  const clean = cleanCharacters(decoded.text);
  const first = clean.text.trimStart();
  if (first === '') refuse('exchange.stratml.empty');
  if (!first.startsWith('<')) refuse('exchange.stratml.not-xml');
  const early = clean.text.length - first.length;
  const positions = new SourcePosition(clean.text);
  const root = readTree(early > 0 ? withoutDeclaration(clean.text) : clean.text, positions);
  const recognized = recognizeVersion(root, positions.at(root.offset));
  const reading = new Reading(recognized.version, positions);
  remarkFile(decoded, clean, reading);
  if (early > 0 && first.startsWith('<?xml ')) reading.repair('exchange.stratml.declaration-not-first', { offset: early });
  remarkNamespace(recognized, root, reading);
  leaveOutSubmitters(tidyStructure(root, reading), reading);
  const plan = readPlan(root, reading);
  return { ok: true, version: recognized.version, plan, repairs: reading.repairs, leftOut: reading.leftOut };
}

/** A declaration behind blank lines is not allowed; decoding has already used it, so blanks take its place. */
function withoutDeclaration(text: string): string {
  return text.replace(/^(\s*)(<\?xml\s[^>]*\?>)/, (_all, blank: string, declaration: string) => blank + declaration.replace(/\S/g, ' '));
}

function remarkFile({ contradiction }: DecodedText, { controls, windows }: CleanText, reading: Reading): void {
  if (contradiction !== null) reading.repair('exchange.stratml.encoding-declaration', { offset: 0 }, { ...contradiction });
  if (controls.count > 0) {
    reading.repair('exchange.stratml.control-characters', { offset: controls.first }, { count: controls.count });
  }
  if (windows.count > 0) {
    reading.repair('exchange.stratml.windows-characters', { offset: windows.first }, { count: windows.count });
  }
}

function remarkNamespace({ namespace }: RecognizedVersion, root: XmlNode, reading: Reading): void {
  if (namespace === 'missing') reading.repair('exchange.stratml.namespace-missing', root);
  if (namespace === 'unknown') reading.repair('exchange.stratml.namespace-unknown', root, { namespace: root.uri });
}
