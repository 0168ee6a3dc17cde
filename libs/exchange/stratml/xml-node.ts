/** One element of a document. Prefixes are gone: local name and namespace remain. */
export interface XmlNode {
  name: string;
  uri: string;
  attributes: XmlAttribute[];
  content: (string | XmlNode)[];
  /** Where its start tag begins in the decoded text. */
  offset: number;
}

export interface XmlAttribute {
  name: string;
  uri: string;
  value: string;
}

/** Child elements of that local name, in document order. */
export function childrenOf(node: XmlNode, name: string): XmlNode[] {
  return elementsOf(node).filter((child) => child.name === name);
}

export function elementsOf(node: XmlNode): XmlNode[] {
  return node.content.filter((part) => typeof part !== 'string');
}

/** All text below, elements standing apart by a line break. */
export function rawTextOf(node: XmlNode): string {
  return node.content.map((part) => (typeof part === 'string' ? part : `\n${rawTextOf(part)}\n`)).join('');
}

export function attributeOf(node: XmlNode, name: string): string | null {
  return node.attributes.find((attribute) => attribute.name === name && attribute.uri === '')?.value ?? null;
}
