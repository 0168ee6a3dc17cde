import type { deliberation as original } from '../en/deliberation.js';

/** A plan in the making: its usual levels, the wording of a motion, and what stands in the way. */
export const deliberation: Readonly<Record<keyof typeof original, string>> = {
  'deliberation.level.pillar': 'محور',
  'deliberation.level.pillars': 'المحاور',
  'deliberation.level.recommendation': 'توصية',
  'deliberation.level.recommendations': 'التوصيات',
  'deliberation.motionText': 'اعتماد «{title}» جزءًا من الخطة.',
  'deliberation.remarksToStaff': 'لا يقرأ هذا إلا الموظفون حتى يبدأ الاجتماع المعلن. ينطبق على هذه الهيئة قانون الاجتماعات المفتوحة، أو لم يُسأل المستشار القانوني بعد.',
  'deliberation.remarksToPublic': 'يمكن للجميع قراءة هذا.',
  'deliberation.fate.received': 'وصلت',
  'deliberation.fate.discussed': 'قيد النقاش',
  'deliberation.fate.merged': 'دُمجت في {number}',
  'deliberation.fate.adopted': 'اعتُمدت بالرقم {number}',
  'deliberation.fate.declined': 'لم تُقبل',
  'deliberation.problem.caseEnded': 'عملية التخطيط هذه مغلقة. افتحها من جديد لتغيير خطتها.',
  'deliberation.problem.itemFixed': 'انتهى هذا البند ويبقى نصه كما هو.',
  'deliberation.problem.motionDecides': 'في هذه العملية يقرر المجتمعون بالتصويت. اطرحه في اجتماع.',
  'deliberation.problem.levelInUse': 'لا يمكن حذف مستوى ما زالت فيه بنود. انقلها أو ادمجها أولًا.',
  'deliberation.problem.remarkAudienceChanged': 'تغيّر من يقرأ الملاحظات هنا منذ أن بدأت. اقرأ السطر الجديد فوق الحقل ثم أرسل من جديد. نصك محفوظ.',
  'deliberation.problem.levelsDiffer': 'لا يمكن دمج إلا بنود من المستوى نفسه.',
  'deliberation.problem.numberTaken': 'رقم في هذه الوثيقة أُعطي من قبل في هذه الخطة. لا يُستعمل رقم مرتين أبدًا.',
};
