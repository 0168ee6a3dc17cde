import type { DocumentModel } from '#libs/platform/documents';

const bars = (words: readonly string[], rtl: boolean) => `<svg xmlns="http://www.w3.org/2000/svg" width="468" height="92" viewBox="0 0 468 92">${
  [13, 2, 2, 2, 1].map((count, row) => `<rect x="${rtl ? 308 - count * 18 : 160}" y="${row * 18 + 2}" width="${count * 18}" height="12" fill="#205493"/>
  <text x="${rtl ? 318 : 150}" y="${row * 18 + 12}" font-size="10" font-family="Public Sans, IBM Plex Sans Arabic" text-anchor="${rtl ? 'start' : 'end'}" fill="#1b1b1b">${words[row] ?? ''}</text>
  <text x="${rtl ? 302 - count * 18 : 166 + count * 18}" y="${row * 18 + 12}" font-size="10" font-family="Public Sans" text-anchor="${rtl ? 'end' : 'start'}" fill="#1b1b1b">${count}</text>`).join('')
}</svg>`;

/** A document with every kind of block, as a mayor could get it. */
export const MAYOR_BRIEF: DocumentModel = {
  title: 'Welcoming plan: one page for the Mayor',
  subtitle: 'As of Monday, November 23, 2026, 7:00 AM',
  language: 'en',
  direction: 'ltr',
  brand: { cityName: 'City of Riverton', accent: '#2672de' },
  footer: {
    text: 'Office of Welcoming Affairs',
    date: 'November 23, 2026',
    checksum: 'Published version 1 · SHA-256 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    pageLabel: 'Page {page} of {pages}',
  },
  blocks: [
    { kind: 'callout', title: 'You can say', text: '“Two of twenty are done, thirteen on schedule.”' },
    { kind: 'heading', level: 1, text: 'Decide' },
    { kind: 'list', items: [
      { text: [{ kind: 'strong', text: '18 City ID' }, ', blocked by state law. Director: fund the library card. By December 4.'] },
      { text: [{ kind: 'strong', text: '7 Interpreters, $40,000' }, ', FY28 request due December 15.'], items: [{ text: 'Add it to the request' }, { text: 'Not this year' }] },
    ] },
    { kind: 'heading', level: 1, text: 'Needs attention' },
    { kind: 'table', caption: 'Five of twenty, longest first', columns: [{ align: 'end' }, { share: 2 }, {}, { share: 2 }, { align: 'end' }],
      header: [['No.', 'Action step', 'Lead', 'State', 'Budget']],
      rows: [
        ['12', 'Trust survey', 'Police', '◌ no update since October 3', '$12,500'],
        ['13', 'Train front-desk staff in language access', 'Library', '▲ 23 days late, expected January 31', '$8,000'],
        ['18', 'City ID', 'City Clerk', '■ blocked by law', '$110,000'],
        ['19', 'Welcome desk at the airport', 'Aviation', '● on time', '$1,250'],
        ['20', 'Mentors for new firms', 'Chamber of Commerce', '○ not due yet', '$0'],
      ], totals: ['', 'All five', '', '', '$131,750'] },
    { kind: 'heading', level: 1, text: 'How the twenty stand' },
    { kind: 'paragraph', text: ['Items 4 and 9 were finished since the last report. The ', { kind: 'link', href: 'https://riverton.example/plan/', text: 'public plan' }, ' shows ', { kind: 'emph', text: 'every' }, ' item with its source.'] },
    { kind: 'figure', name: 'chart.timeliness', svg: bars(['on time', 'done', 'late', 'no update', 'blocked'], false), alt: 'Bar chart: 13 on time, 2 done, 2 late, 2 no update, 1 blocked.', caption: 'Thirteen of twenty are on time. Source: updates until November 23.' },
    { kind: 'heading', level: 2, text: 'About this page' },
    { kind: 'keyValue', items: [
      { label: 'Prepared by', value: 'Office director' },
      { label: 'Next report', value: 'FY27 second quarter, January 5' },
      { label: 'Questions', value: [{ kind: 'link', href: 'mailto:welcome@riverton.example', text: 'welcome@riverton.example' }] },
    ] },
    { kind: 'pageBreak' },
    { kind: 'heading', level: 1, text: 'Moved' },
    { kind: 'paragraph', text: 'Language line in every department is done. Citizenship corners stand in all nine branches.' },
  ],
};

/** The same in Arabic, right to left. */
export const MAYOR_BRIEF_ARABIC: DocumentModel = {
  title: 'خطة الترحيب: صفحة واحدة للعمدة',
  subtitle: 'حتى يوم الاثنين 23 نوفمبر 2026، الساعة 7:00 صباحًا',
  language: 'ar',
  direction: 'rtl',
  brand: { cityName: 'مدينة ريفرتون', accent: '#2672de' },
  footer: { text: 'مكتب الترحيب', date: '23 نوفمبر 2026', checksum: 'SHA-256 9f86d081884c7d659a2feaa0c55ad015', pageLabel: 'صفحة {page} من {pages}' },
  blocks: [
    { kind: 'callout', title: 'يمكنك أن تقول', text: '«اكتمل وعدان من عشرين، وثلاثة عشر في موعدها.»' },
    { kind: 'heading', level: 1, text: 'يحتاج إلى قرار' },
    { kind: 'list', items: [
      { text: [{ kind: 'strong', text: '18 بطاقة المدينة' }, '، يمنعها قانون الولاية. رأي المديرة: تمويل بطاقة المكتبة.'] },
      { text: [{ kind: 'strong', text: '7 المترجمون الفوريون، 40,000 دولار' }, '، آخر موعد للطلب 15 ديسمبر.'], items: [{ text: 'إضافته إلى الطلب' }] },
    ] },
    { kind: 'heading', level: 1, text: 'يحتاج إلى انتباه' },
    { kind: 'table', caption: 'خمسة من عشرين، الأطول أولًا', columns: [{ align: 'end' }, { share: 2 }, {}, { share: 2 }, { align: 'end' }],
      header: [['الرقم', 'الخطوة', 'المسؤول', 'الحالة', 'الميزانية']],
      rows: [
        ['12', 'استطلاع الثقة', 'الشرطة', '◌ لا تحديث منذ 3 أكتوبر', '$12,500'],
        ['13', 'تدريب موظفي الاستقبال', 'المكتبة', '▲ متأخر 23 يومًا', '$8,000'],
        ['18', 'بطاقة المدينة', 'كاتب المدينة', '■ يمنعه القانون', '$110,000'],
      ], totals: ['', 'المجموع', '', '', '$130,500'] },
    { kind: 'heading', level: 1, text: 'حال الوعود العشرين' },
    { kind: 'paragraph', text: ['تعرض ', { kind: 'link', href: 'https://riverton.example/plan/', text: 'الخطة المنشورة' }, ' كل بند مع مصدره (Welcoming Riverton, version 1).'] },
    { kind: 'figure', name: 'chart.timeliness', svg: bars(['في الموعد', 'مكتمل', 'متأخر', 'بلا تحديث', 'ممنوع'], true), alt: 'رسم بياني: 13 في الموعد، 2 مكتمل، 2 متأخر، 2 بلا تحديث، 1 ممنوع.', caption: 'ثلاثة عشر من عشرين في موعدها.' },
    { kind: 'keyValue', items: [{ label: 'أعدّه', value: 'مديرة المكتب' }, { label: 'التقرير القادم', value: '5 يناير' }] },
  ],
};
