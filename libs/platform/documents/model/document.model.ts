/**
 * A document as plain data: what it says, never how it looks. Words arrive in
 * the document's own language, taken from the message catalogue by the caller.
 */
export interface DocumentModel {
  /** Printed on page one, in the running head and in the file's properties. */
  readonly title: string;
  /** One line under the title, such as "As of Monday, November 23, 7:00 AM". */
  readonly subtitle?: string;
  /** BCP 47 tag, such as `en`, `es-MX`, `ar`. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Whoever answers for the document; the city's name when absent. */
  readonly author?: string;
  readonly brand: DocumentBrand;
  readonly paper?: 'us-letter' | 'a4';
  /** Smaller type and margins, for what must fit one sheet. */
  readonly compact?: boolean;
  readonly footer?: DocumentFooter;
  readonly blocks: readonly DocumentBlock[];
}

export interface DocumentBrand {
  readonly cityName: string;
  /** `#rrggbb`; darkened until it reads on white. */
  readonly accent: string;
}

/** Stands at the foot of every page beside the page number. */
export interface DocumentFooter {
  readonly text?: string;
  readonly date?: string;
  readonly checksum?: string;
  /** With `{page}` and `{pages}`, such as "Page {page} of {pages}"; "1 / 3" when absent. */
  readonly pageLabel?: string;
}

/** Text with marks; a bare string is text without any. Line feeds become line breaks. */
export type InlineText = string | readonly InlinePart[];

export type InlinePart =
  | string
  | { readonly kind: 'strong'; readonly text: InlineText }
  | { readonly kind: 'emph'; readonly text: InlineText }
  /** http, https, mailto and tel only; anything else prints as plain text. */
  | { readonly kind: 'link'; readonly href: string; readonly text: InlineText };

export type DocumentBlock =
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | TableBlock
  | FigureBlock
  | KeyValueBlock
  | CalloutBlock
  | { readonly kind: 'pageBreak' };

/** A skipped level is closed up: PDF/UA allows none. */
export interface HeadingBlock {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3 | 4;
  readonly text: InlineText;
}

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly text: InlineText;
}

export interface ListBlock {
  readonly kind: 'list';
  readonly ordered?: boolean;
  readonly items: readonly ListItem[];
}

export interface ListItem {
  readonly text: InlineText;
  readonly items?: readonly ListItem[];
}

export interface TableBlock {
  readonly kind: 'table';
  readonly caption: InlineText;
  readonly columns: readonly TableColumn[];
  /** One or more header rows, repeated on every page. */
  readonly header: readonly (readonly InlineText[])[];
  readonly rows: readonly (readonly InlineText[])[];
  /** A last row set apart, such as "All 20"; its figures are computed by the caller. */
  readonly totals?: readonly InlineText[];
}

export interface TableColumn {
  /** `end` for figures. */
  readonly align?: 'start' | 'center' | 'end';
  /** Share of the free width; absent: as wide as its text when aligned to the end or center, else one share. */
  readonly share?: number;
}

export interface FigureBlock {
  readonly kind: 'figure';
  /** A code that names the figure in a problem, never printed. */
  readonly name: string;
  /** Self-contained SVG; linked files, scripts and entities are refused. */
  readonly svg: string;
  /** What the picture says, for those who cannot see it. */
  readonly alt: string;
  readonly caption?: InlineText;
}

export interface KeyValueBlock {
  readonly kind: 'keyValue';
  readonly items: readonly { readonly label: string; readonly value: InlineText }[];
}

/** Something set apart, such as "You can say: …". */
export interface CalloutBlock {
  readonly kind: 'callout';
  readonly title?: string;
  readonly text: InlineText;
}
