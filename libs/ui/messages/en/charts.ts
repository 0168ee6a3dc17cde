/** Words in charts and in the tables under them. */
export const charts = {
  'charts.table': 'Show the numbers',
  'charts.when': 'When',
  'charts.what': 'What',
  'charts.value': 'Value',
  'charts.note': 'Note',
  'charts.baseline': 'Baseline {value}',
  'charts.target': 'Target {value}',
  'charts.targetBy': 'Target {value} by {date}',
  'charts.gap': 'no figure',
  'charts.notEnough': 'Not enough data for a trend yet.',
  'charts.onePoint': 'One figure so far, {value} in {date}. A second one is needed to show a trend.',
  'charts.nothing': 'No figures yet.',
  'charts.descTrend': 'Line from {first} ({firstDate}) to {last} ({lastDate}), {count, plural, one {# figure} other {# figures}}.',
  'charts.descGaps': '{count, plural, one {# gap without a figure} other {# gaps without a figure}}.',
  'charts.descBars': '{count, plural, one {# bar} other {# bars}} starting at zero. Highest: {highest} ({highestValue}).',
  'charts.source': 'Source: {source}',
};
