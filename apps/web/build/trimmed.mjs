/** The parts of USWDS in use; a page that needs another one adds its name here. */
const KEPT = [
  'usa-alert', 'usa-breadcrumb', 'usa-button', 'usa-button-group', 'usa-checkbox', 'usa-error-message', 'usa-fieldset', 'usa-form-group',
  'usa-hint', 'usa-input', 'usa-label', 'usa-legend', 'usa-link', 'usa-list', 'usa-radio', 'usa-select', 'usa-sidenav', 'usa-skipnav',
  'usa-sr-only', 'usa-summary-box', 'usa-table', 'usa-tag', 'usa-textarea', 'usa-focus', 'usa-current',
];

/**
 * Leaves of the precompiled USWDS sheet (half a megabyte) what we use: rules on bare elements and on KEPT, without
 * its fonts and font families (ours is set once, on the body) and without its dark variants.
 * @returns {import('postcss').Plugin}
 */
export function trimmed() {
  return {
    postcssPlugin: 'trimmed',
    Once(root) {
      if (!root.source?.input.file?.includes('@uswds')) return;
      root.walkAtRules('font-face', (rule) => void rule.remove());
      root.walkDecls('font-family', (declaration) => void declaration.remove());
      root.walkRules((rule) => {
        if (rule.parent?.type === 'atrule' && /keyframes/.test(/** @type {import('postcss').AtRule} */ (rule.parent).name)) return;
        rule.selectors = rule.selectors.filter(isKept);
        if (rule.selector === '' || rule.nodes.length === 0) rule.remove();
      });
      root.walkAtRules((rule) => { if (rule.nodes?.length === 0) rule.remove(); });
    },
  };
}

/** @param {string} selector */
function isKept(selector) {
  const classes = selector.match(/\.[\w-]+/g) ?? [];
  return !selector.includes('dark-background') && classes.every((name) => KEPT.some((kept) => new RegExp(`^\\.${kept}(--|__|$)`).test(name)));
}
