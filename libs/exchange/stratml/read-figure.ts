/** No figure of a plan is longer; patterns need not look at a whole book. */
const LENGTH_MAX = 60;
const DECIMAL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/;
const GROUPED = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

/**
 * Reads a figure as decimal text; forgives grouping (5,723,103,289), currency and percent signs. The unit stands
 * elsewhere in StratML, so that such signs add nothing.
 * @returns canonical text ('5723103289', '-0.5'), or null when it is not a figure
 */
export function readFigure(text: string): string | null {
  if (text.length > LENGTH_MAX) return null;
  const bare = text.replace(/^([+-]?)\s*(?:US)?[$€£]\s*/, '$1').replace(/\s*%$/, '').replace(/^\u2212/, '-');
  if (DECIMAL.test(bare)) return canonical(bare);
  if (GROUPED.test(bare)) return canonical(bare.replaceAll(',', ''));
  return null;
}

function canonical(decimal: string): string {
  const negative = decimal.startsWith('-');
  const [whole = '', fraction = ''] = decimal.replace(/^[+-]/, '').split('.');
  const units = whole.replace(/^0+(?=\d)/, '') || '0';
  const digits = fraction === '' ? units : `${units}.${fraction}`;
  return negative && /[1-9]/.test(digits) ? `-${digits}` : digits;
}
