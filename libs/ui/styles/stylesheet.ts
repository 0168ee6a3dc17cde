import { readableAccent } from '../color/contrast.js';
import { baseCss } from './base-css.js';
import { blockCss } from './block-css.js';
import { formCss } from './form-css.js';
import { pageCss } from './page-css.js';
import { printCss } from './print-css.js';
import { sha256 } from './sha256.js';

/** A stylesheet to be served for ever under its hashed path. */
export interface Stylesheet {
  readonly css: string;
  /** Base64, for `integrity="sha256-…"` and for a Content-Security-Policy that allows it inlined. */
  readonly sha256: string;
  /** "/assets/commonplan-<16 hex digits>.css": same bytes, same path. */
  readonly path: string;
}

/** States, charts and blocks only: for apps/web, which has its own frame and forms. */
export const componentCss: string = blockCss;

/** The stylesheet of link and public pages in a city's own color, darkened where it could not be read. */
export function stylesheetFor(accentWish?: string): Stylesheet {
  const { accent, ink } = readableAccent(accentWish);
  const css = squeeze(`:root{--accent:${accent};--ink:${ink}}${baseCss}${pageCss}${blockCss}${formCss}${printCss}`);
  const digest = sha256(css);
  const hex = [...digest.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return { css, sha256: btoa(String.fromCharCode(...digest)), path: `/assets/commonplan-${hex}.css` };
}

/** The stylesheet in our own color. */
export const stylesheet: Stylesheet = /* @__PURE__ */ stylesheetFor();

/** The header for pages made by these shells: no script, no style attribute, nothing from elsewhere. */
export function contentSecurityPolicy(sheet: Stylesheet): string {
  return `default-src 'none'; style-src 'self' 'sha256-${sheet.sha256}'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;
}

/** The parts are written one rule a line; line ends between rules carry nothing. */
function squeeze(css: string): string {
  return css.replaceAll('\n', '');
}
