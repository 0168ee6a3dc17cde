import { excerpt } from './remark.js';
import { isOfDocument } from './recognize-version.js';
import type { Reading } from './reading.js';
import { attributesAllowed, childrenAllowed, RENAMED_ATTRIBUTES } from './schema-order.js';
import { childrenOf, elementsOf, rawTextOf } from './xml-node.js';
import type { XmlNode } from './xml-node.js';

/**
 * Brings a tree into the vocabulary of the schemas, in place: old attribute names become present ones, nested objectives move
 * behind their parent, what no schema knows is taken out. Every change is remarked.
 * @returns the submitter elements, wherever they stood; they are no longer in the tree
 */
export function tidyStructure(root: XmlNode, reading: Reading): XmlNode[] {
  const submitters: XmlNode[] = [];
  const visit = (node: XmlNode): void => {
    tidyAttributes(node, reading);
    const allowed = childrenAllowed(node.name, reading.version);
    if (allowed === null) {
      if (elementsOf(node).length > 0) reading.tallyRepair('exchange.stratml.markup-flattened', node, { element: node.name });
      return;
    }
    if (node.name === 'Goal') node.content = node.content.flatMap((part) => hoistObjectives(part, reading));
    remarkStrayText(node, reading);
    // Order is judged before anything is taken out, on the children that the schema knows.
    if (!inOrder(node, allowed)) reading.tallyRepair('exchange.stratml.order', node, { element: node.name });
    node.content = elementsOf(node).filter((child) => {
      if (child.name === 'Submitter') {
        submitters.push(child);
        if (!submitterBelongs(node, reading)) reading.repair('exchange.stratml.submitter-misplaced', child);
        return false;
      }
      return belongs(child, node, allowed, root, reading);
    });
    elementsOf(node).forEach(visit);
  };
  visit(root);
  return submitters;
}

/** Objectives do not nest in StratML; an inner one follows its outer one. */
function hoistObjectives(part: string | XmlNode, reading: Reading): (string | XmlNode)[] {
  if (typeof part === 'string' || part.name !== 'Objective') return [part];
  const inner = childrenOf(part, 'Objective');
  if (inner.length === 0) return [part];
  part.content = part.content.filter((child) => typeof child === 'string' || child.name !== 'Objective');
  for (const child of inner) {
    const name = childrenOf(child, 'Name')[0];
    const title = name === undefined ? '' : excerpt(rawTextOf(name));
    reading.repair('exchange.stratml.objective-nested', child, { title });
  }
  return [part, ...inner.flatMap((child) => hoistObjectives(child, reading))];
}

function remarkStrayText(node: XmlNode, reading: Reading): void {
  for (const part of node.content) {
    if (typeof part === 'string' && part.trim() !== '') {
      reading.leaveOut('exchange.stratml.text-stray', node, { text: excerpt(part) });
    }
  }
}

function inOrder(node: XmlNode, allowed: readonly string[]): boolean {
  let last = 0;
  for (const child of elementsOf(node)) {
    const place = allowed.indexOf(child.name);
    if (place < 0) continue;
    if (place < last) return false;
    last = place;
  }
  return true;
}

/** Part 1 keeps the submitter inside the administrative information, Part 2 beside it. */
function submitterBelongs(parent: XmlNode, reading: Reading): boolean {
  return parent.name === (reading.version.startsWith('part1') ? 'AdministrativeInformation' : 'PerformancePlanOrReport');
}

function belongs(child: XmlNode, parent: XmlNode, allowed: readonly string[], root: XmlNode, reading: Reading): boolean {
  if (!isOfDocument(child.uri, root)) {
    reading.tallyLeftOut('exchange.stratml.element-foreign', child, { element: child.name, namespace: child.uri });
    return false;
  }
  if (allowed.includes(child.name)) return true;
  reading.tallyLeftOut('exchange.stratml.element-unknown', child, { element: child.name, parent: parent.name });
  return false;
}

function tidyAttributes(node: XmlNode, reading: Reading): void {
  const allowed = attributesAllowed(node.name);
  for (const attribute of node.attributes) {
    // Namespace declarations, schema locations and xml:lang or xml:space carry nothing of the plan.
    if (attribute.uri !== '') continue;
    const name = RENAMED_ATTRIBUTES[attribute.name];
    if (name !== undefined && allowed.includes(name)) {
      reading.tallyRepair('exchange.stratml.attribute-renamed', node, { attribute: attribute.name, name });
      attribute.name = name;
    }
    if (!allowed.includes(attribute.name)) {
      reading.tallyLeftOut('exchange.stratml.attribute-unknown', node, { attribute: attribute.name, element: node.name });
    } else if (attribute.value.trim() === '') {
      reading.tallyRepair('exchange.stratml.attribute-empty', node, { attribute: attribute.name });
    }
  }
}
