/**
 * Colors, fonts and sizes of charts, as attribute values: a chart must look the same on a page, in an email
 * preview and in a PDF, where no stylesheet reaches it. The two families are those the PDF maker carries.
 */
export const ink = {
  text: '#1b1b1b',
  quiet: '#565c65',
  line: '#a9aeb1',
  strong: '#1a4480',
  target: '#8a4b00',
  paper: '#ffffff',
  family: 'Public Sans, IBM Plex Sans Arabic, system-ui, sans-serif',
  size: 16,
} as const;

/** Drawn width in units; on a phone a unit is about 0.75 px, so 16 reads as 12 px. */
export const CHART_WIDTH = 480;

/** A rough width of a text in units, good enough to keep two labels from touching. */
export function textWidth(text: string, size: number = ink.size): number {
  return [...text].length * size * 0.6;
}
