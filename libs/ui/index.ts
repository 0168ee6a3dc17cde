/** The door of libs/ui: words, formats, states, charts, forms and page shells. `renderDocument` turns a page into text. */
export { type Accent, contrastRatio, DEFAULT_ACCENT, inkOn, parseColor, READABLE, readableAccent } from './color/contrast.js';
export { BarChart, type BarChartProps } from './charts/bar-chart.js';
export { type BarItem, BarSvg, type BarSvgProps } from './charts/bar-svg.js';
export { ChartFigure, type ChartFigureProps } from './charts/chart-figure.js';
export { describeTrend } from './charts/describe-trend.js';
export { TrendChart, type TrendChartProps } from './charts/trend-chart.js';
export type { TrendData, TrendPoint } from './charts/trend-layout.js';
export { TrendSvg, type TrendSvgProps } from './charts/trend-svg.js';
export { Choices, type Choice, type ChoicesProps } from './forms/choices.js';
export { ErrorSummary, type WrongLine } from './forms/error-summary.js';
export { TextArea, TextField } from './forms/field.js';
export { type DateOptions, daysBetween, formatDate, formatInstant, formatRelative, formatTime, formatWhen, type InstantStyle } from './format/format-dates.js';
export { type FiscalQuarter, formatFiscalQuarter, formatFiscalYear } from './format/format-fiscal.js';
export { formatChange, formatFileSize, formatList, formatMoney, formatNumber, formatPercent, type Quantity } from './format/format-numbers.js';
export { formatPartialDate } from './format/format-partial-date.js';
export { formatTag } from './format/format-tag.js';
export { minutesParts, type MinutesPart } from './format/minutes-parts.js';
export { buildMessages, type Messages, type MessageValues } from './messages/build-messages.js';
export type { Catalogue, MessageId } from './messages/catalogue.js';
export { createMessages } from './messages/create-messages.js';
export { directionOf, interfaceLanguages, languageName, languageOf, languageOwnName } from './messages/languages.js';
export { loadMessages } from './messages/load-messages.js';
export { MessagesProvider, useMessages } from './messages/messages-context.js';
export { type ProblemKind, type ProblemWords, problemWords } from './messages/problem-words.js';
export { PSEUDO_LOCALES } from './messages/pseudo-locale.js';
export type { TranslationReview } from './messages/reviews.js';
export type { LanguageLink } from './pages/document-head.js';
export { LanguageSwitch } from './pages/language-switch.js';
export { renderDocument, type StaticRenderer } from './pages/render-document.js';
export { LinkPage, type LinkPageProps } from './pages/link-page.js';
export type { DataDownload, PublicFooterProps } from './pages/public-footer.js';
export { PublicPage, type PublicPageProps, type PublicSection } from './pages/public-page.js';
export { TranslationNote, type TranslationNoteProps } from './pages/translation-note.js';
export { DecisionState, type DecisionStateProps } from './state/decision-state.js';
export { Distribution, type DistributionProps } from './state/distribution.js';
export { ProgressState, type ProgressStateProps } from './state/progress-state.js';
export {
  type BlockedBy, type DecisionCode, decisionCodes, type OwnWords, type ProgressCode, progressCodes, type StateCode, type TimelinessCode, timelinessCodes,
} from './state/state-codes.js';
export {
  distributionParts, type DistributionPart, distributionWords, type ProgressCount, progressWords, type StateCounts, type Timeliness, timelinessLine,
  timelinessShapes, timelinessWords,
} from './state/state-words.js';
export { StateShape, stateColors } from './state/state-shape.js';
export { TimelinessState } from './state/timeliness-state.js';
export { componentCss, contentSecurityPolicy, type Stylesheet, stylesheet, stylesheetFor } from './styles/stylesheet.js';
