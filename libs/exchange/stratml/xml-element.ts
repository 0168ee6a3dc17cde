import { cleanCharacters } from './clean-characters.js';

/** A piece of XML to be written: an element with text or with children. Empty optional ones are left away. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  content: string | XmlElement[];
}

/** An element that is written even when it is empty. */
export function element(name: string, content: string | (XmlElement | null)[], attributes: Record<string, string> = {}): XmlElement {
  return { name, attributes, content: typeof content === 'string' ? content : content.filter((child) => child !== null) };
}

/** An element that is left away when it would be empty. */
export function optional(name: string, content: string | null): XmlElement | null {
  return content === null || content === '' ? null : element(name, content);
}

/** The element as indented XML; attributes with an empty value are left away. */
export function writeElement({ name, attributes, content }: XmlElement, indent = ''): string {
  const written = Object.entries(attributes).filter(([, value]) => value !== '');
  const tag = [name, ...written.map(([key, value]) => `${key}="${escape(value).replaceAll('"', '&quot;')}"`)].join(' ');
  if (content.length === 0) return `${indent}<${tag}/>\n`;
  if (typeof content === 'string') return `${indent}<${tag}>${escape(content)}</${name}>\n`;
  const inner = content.map((child) => writeElement(child, `${indent}  `)).join('');
  return `${indent}<${tag}>\n${inner}${indent}</${name}>\n`;
}

/** Forbidden characters go, carriage returns become line feeds (XML would change them anyhow). */
function escape(text: string): string {
  return cleanCharacters(text.replace(/\r\n?/g, '\n').replaceAll('&', '&amp;')).text.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
