/** Spanish: words in charts. */
export const charts = {
  'charts.table': 'Mostrar los números',
  'charts.when': 'Cuándo',
  'charts.what': 'Qué',
  'charts.value': 'Valor',
  'charts.note': 'Nota',
  'charts.baseline': 'Punto de partida {value}',
  'charts.target': 'Meta {value}',
  'charts.targetBy': 'Meta {value} para {date}',
  'charts.gap': 'sin dato',
  'charts.notEnough': 'Todavía no hay datos suficientes para ver una tendencia.',
  'charts.onePoint': 'Un solo dato hasta ahora: {value}, {date}. Hace falta otro para ver una tendencia.',
  'charts.nothing': 'Todavía no hay datos.',
  'charts.descTrend': 'Línea desde {first} ({firstDate}) hasta {last} ({lastDate}), {count, plural, one {# dato} other {# datos}}.',
  'charts.descGaps': '{count, plural, one {# hueco sin dato} other {# huecos sin dato}}.',
  'charts.descBars': '{count, plural, one {# barra} other {# barras}} desde cero. La más alta: {highest} ({highestValue}).',
  'charts.source': 'Fuente: {source}',
};
