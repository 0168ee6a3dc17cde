/** Arabic: holds. */
export const records = {
  'records.problem.hold.absent': 'لم نجد هذا الحفظ القانوني، أو ينقصه سبب.',
  'records.problem.hold.open': 'هذا مشمول بحفظ قانوني. لم يُحذف شيء. اسأل مسؤول السجلات.',
  'records.problem.hold.lifted': 'رُفع هذا الحفظ من قبل.',
  'records.problem.scope.missing': 'اذكر ما يشمله الحفظ ولماذا.',
};
