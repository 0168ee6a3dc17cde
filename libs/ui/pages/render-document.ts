import type { ReactElement } from 'react';

/** `renderToStaticMarkup` of react-dom/server. */
export type StaticRenderer = (element: ReactElement) => string;

/**
 * A whole page as the text to send: renderDocument(<PublicPage …/>, renderToStaticMarkup). The renderer is
 * handed in, so that the browser's bundle, which shares this library, never carries React's server half.
 */
export function renderDocument(element: ReactElement, renderToStaticMarkup: StaticRenderer): string {
  return `<!doctype html>${renderToStaticMarkup(element)}`;
}
