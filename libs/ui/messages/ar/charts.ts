/** Arabic: words in charts. */
export const charts = {
  'charts.table': 'عرض الأرقام',
  'charts.when': 'متى',
  'charts.what': 'ماذا',
  'charts.value': 'القيمة',
  'charts.note': 'ملاحظة',
  'charts.baseline': 'نقطة البداية {value}',
  'charts.target': 'الهدف {value}',
  'charts.targetBy': 'الهدف {value} بحلول {date}',
  'charts.gap': 'لا رقم',
  'charts.notEnough': 'لا بيانات كافية لإظهار اتجاه بعد.',
  'charts.onePoint': 'رقم واحد حتى الآن: {value} في {date}. يلزم رقم ثانٍ لإظهار اتجاه.',
  'charts.nothing': 'لا أرقام بعد.',
  'charts.descTrend': 'خط من {first} ({firstDate}) إلى {last} ({lastDate})، {count, plural, zero {بلا أرقام} one {رقم واحد} two {رقمان} few {# أرقام} many {# رقمًا} other {# رقم}}.',
  'charts.descGaps': '{count, plural, zero {بلا فجوات} one {فجوة واحدة بلا رقم} two {فجوتان بلا رقم} few {# فجوات بلا رقم} many {# فجوة بلا رقم} other {# فجوة بلا رقم}}.',
  'charts.descBars': '{count, plural, zero {بلا أعمدة} one {عمود واحد} two {عمودان} few {# أعمدة} many {# عمودًا} other {# عمود}} تبدأ من الصفر. الأعلى: {highest} ({highestValue}).',
  'charts.source': 'المصدر: {source}',
};
