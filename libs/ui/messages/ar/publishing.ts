import type { publishing as original } from '../en/publishing.js';

/** Making a plan public. */
export const publishing: Readonly<Record<keyof typeof original, string>> = {
  'publishing.word': 'نشر',
  'publishing.missing.no_items': 'لم يُعتمد شيء بعد.',
  'publishing.missing.no_text': '{count, plural, zero {لا بنود} one {بند واحد بلا نص، له عنوان فقط} two {بندان بلا نص، لهما عنوان فقط} few {# بنود بلا نص، لها عنوان فقط} many {# بندًا بلا نص، لها عنوان فقط} other {# بند بلا نص، لها عنوان فقط}}.',
  'publishing.missing.no_benefit': '{count, plural, zero {لا بنود} one {بند واحد لا يقول} two {بندان لا يقولان} few {# بنود لا تقول} many {# بندًا لا تقول} other {# بند لا تقول}} ماذا يستفيد الناس.',
  'publishing.missing.untranslated': '{count, plural, zero {لا عناوين} one {عنوان واحد غير مترجم} two {عنوانان غير مترجمين} few {# عناوين غير مترجمة} many {# عنوانًا غير مترجم} other {# عنوان غير مترجم}} إلى {language}.',
  'publishing.missing.nothing_new': 'لم يتغير شيء منذ النسخة السابقة.',
  'publishing.missing.drafts_left': '{count, plural, zero {لا مسودات} one {مسودة أو اقتراح واحد يبقى} two {مسودتان أو اقتراحان يبقيان} few {# مسودات واقتراحات تبقى} many {# مسودة واقتراحًا تبقى} other {# مسودة واقتراح تبقى}} لدى المجتمعين ولا تُنشر.',
  'publishing.problem.planEmpty': 'لا شيء للنشر بعد: لم يُعتمد أي بند.',
  'publishing.problem.planChanged': 'تغيّرت الخطة منذ أن نظرت إليها. انظر إليها مرة أخرى؛ لم يُنشر شيء.',
  'publishing.problem.wordWrong': 'اكتب الكلمة المعروضة أعلاه للنشر. لم يُنشر شيء.',
  'publishing.problem.slugTaken': 'لخطة أخرى هذا العنوان أو كان لها. اختر عنوانًا آخر.',
  'publishing.problem.slugReserved': 'لا يمكن أن تكون هذه الكلمة عنوانًا. استعمل حروفًا صغيرة وأرقامًا وشرطات، لا رقمًا وحده.',
};
