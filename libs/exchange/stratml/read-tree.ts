import { SaxesParser } from 'saxes';
import { findBareAmpersand } from './find-ampersand.js';
import { refuse } from './remark.js';
import type { RemarkParams } from './remark.js';
import type { ProblemCode } from './remark-codes.js';
import type { SourcePosition } from './source-position.js';
import type { XmlNode } from './xml-node.js';

/** StratML itself needs nine levels; the largest known document has some 50,000 elements. */
export const DEPTH_MAX = 32;
export const ELEMENTS_MAX = 100_000;

/**
 * Reads well-formed XML with namespaces into a tree. No document type declaration is accepted, so no entity can be
 * defined, expanded or fetched; stylesheet instructions and schema locations are passed over.
 * @throws StratmlRefusal doctype, too-deep, too-many-elements, xml-*
 */
export function readTree(text: string, positions: SourcePosition): XmlNode {
  // Many documents use xsi:schemaLocation without declaring the prefix.
  const additionalNamespaces = { xsi: 'http://www.w3.org/2001/XMLSchema-instance' };
  const parser = new SaxesParser({ xmlns: true, additionalNamespaces });
  const open: XmlNode[] = [];
  let root: XmlNode | null = null;
  let lastClosed: XmlNode | null = null;
  let count = 0;
  let start = 0;
  const stop = (code: ProblemCode, params: RemarkParams, offset: number): never => refuse(code, params, positions.at(offset));
  parser.on('error', (error) => {
    const ampersand = findBareAmpersand(text);
    if (ampersand >= 0 && ampersand < parser.position) stop('exchange.stratml.xml-entity', {}, ampersand);
    const fault = faultOf(error.message, open.at(-1) ?? null, lastClosed);
    stop(fault.code, fault.params, fault.offset ?? Math.max(0, parser.position - 1));
  });
  parser.on('doctype', () => stop('exchange.stratml.doctype', {}, Math.max(0, text.search(/<!DOCTYPE/i))));
  parser.on('opentagstart', () => {
    start = text.lastIndexOf('<', parser.position - 1);
    if (open.length >= DEPTH_MAX) stop('exchange.stratml.too-deep', { limit: DEPTH_MAX }, start);
    count += 1;
    if (count > ELEMENTS_MAX) stop('exchange.stratml.too-many-elements', { limit: ELEMENTS_MAX }, start);
  });
  parser.on('opentag', (tag) => {
    const attributes = Object.values(tag.attributes).map(({ local, uri, value }) => ({ name: local, uri, value }));
    const node: XmlNode = { name: tag.local, uri: tag.uri, attributes, content: [], offset: start };
    open.at(-1)?.content.push(node);
    root ??= node;
    open.push(node);
  });
  parser.on('closetag', () => {
    lastClosed = open.pop() ?? null;
  });
  parser.on('text', (value) => void open.at(-1)?.content.push(value));
  parser.on('cdata', (value) => void open.at(-1)?.content.push(value));
  parser.write(text).close();
  return root ?? refuse('exchange.stratml.not-xml');
}

interface XmlFault {
  code: ProblemCode;
  params: RemarkParams;
  offset: number | null;
}

/** The parser's own message, sorted into what a person can act on. */
function faultOf(message: string, innermost: XmlNode | null, lastClosed: XmlNode | null): XmlFault {
  const detail = message.replace(/^\d+:\d+: /, '').replace(/\.$/, '');
  const here = (code: ProblemCode, params: RemarkParams = {}): XmlFault => ({ code, params, offset: null });
  if (detail === 'unexpected close tag') return here('exchange.stratml.xml-tag-mismatch', { element: lastClosed?.name ?? '' });
  if (detail.startsWith('unmatched closing tag')) {
    return here('exchange.stratml.xml-tag-mismatch', { element: detail.slice(detail.indexOf(':') + 2) });
  }
  if (detail.startsWith('unclosed tag')) {
    const element = innermost?.name ?? detail.slice(detail.indexOf(':') + 2);
    return { code: 'exchange.stratml.xml-unclosed', params: { element }, offset: innermost?.offset ?? null };
  }
  if (/entity/.test(detail)) return here('exchange.stratml.xml-entity');
  if (detail.startsWith('unbound namespace prefix')) {
    return here('exchange.stratml.xml-prefix', { prefix: /"(.*)"/.exec(detail)?.[1] ?? '' });
  }
  if (/attribute/.test(detail)) return here('exchange.stratml.xml-attribute');
  return here('exchange.stratml.xml-broken', { detail });
}
