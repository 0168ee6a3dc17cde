import { createRequire } from 'node:module';

/** @type {(options?: object) => import('postcss').Plugin & { process(css: string): string }} */
const rtlcss = createRequire(import.meta.url)('rtlcss');

/**
 * One sheet for both directions. Where rtlcss would write a declaration of USWDS differently, both stand, each for its
 * direction; `:where` adds no weight, so the order of the original keeps deciding. Our own sheets use logical properties.
 * @returns {import('postcss').Plugin}
 */
export function mirrored() {
  return {
    postcssPlugin: 'mirrored',
    OnceExit(root, { postcss }) {
      if (!root.source?.input.file?.includes('@uswds')) return;
      const other = postcss([rtlcss()]).process(root.toString(), { from: undefined }).root;
      pair(root, other);
      // A layer: whatever our own sheets say wins, however plain their selectors.
      const layer = postcss.atRule({ name: 'layer', params: 'uswds' });
      layer.append(root.nodes);
      root.append(layer);
    },
  };
}

/** @param {import('postcss').Container} ours @param {import('postcss').Container} theirs */
function pair(ours, theirs) {
  const [left, right] = [nodesOf(ours), nodesOf(theirs)];
  if (left.length !== right.length) throw new Error(`rtlcss changed the order of ${ours.toString()}`);
  left.forEach((node, at) => {
    const twin = right[at];
    if (node.type === 'rule' && twin?.type === 'rule') split(node, twin);
    else if (node.type === 'atrule' && node.nodes !== undefined && twin?.type === 'atrule' && !/keyframes/.test(node.name)) pair(node, twin);
  });
}

/** @param {import('postcss').Rule} rule @param {import('postcss').Rule} twin */
function split(rule, twin) {
  const [mine, yours] = [nodesOf(rule), nodesOf(twin)];
  const differing = mine.filter((node, at) => String(node) !== String(yours[at]));
  if (differing.length === 0) return;
  const back = rule.clone({ nodes: [], selectors: rule.selectors.map((selector) => directed(selector, 'rtl')) });
  back.append(mine.flatMap((node, at) => (differing.includes(node) && yours[at] !== undefined ? [yours[at].clone()] : [])));
  const forth = rule.clone({ nodes: [], selectors: rule.selectors.map((selector) => directed(selector, 'ltr')) });
  forth.append(differing.map((node) => node.clone()));
  differing.forEach((node) => void node.remove());
  rule.after(back);
  rule.after(forth);
  if (rule.nodes.length === 0) rule.remove();
}

/** @param {string} selector @param {'ltr' | 'rtl'} direction */
function directed(selector, direction) {
  return `:where([dir=${direction}]) ${selector}`;
}

/** Comments may fall away on the other side. @param {import('postcss').Container} container */
function nodesOf(container) {
  return (container.nodes ?? []).filter((node) => node.type !== 'comment');
}
