// SPDX-License-Identifier: Apache-2.0
import type { Strings } from './strings.js';

/** Arabic kit text. Ours, not the instruments': needs review by a native speaker. */
export const arabic: Strings = {
  language: 'ar',
  direction: 'rtl',
  answered: (count, total) => `تمت الإجابة عن ${count} من ${total}`,
  stillOpen: '– بلا إجابة:',
  question: (number) => `السؤال ${number}`,
  pleaseAnswer: (numbers) => `يرجى الإجابة عن: ${numbers}.`,
  cannotRead: (message) => `لا يمكن استخدام هذه الإجابات. ${message}`,
  declined: 'أفضّل عدم الإجابة',
  getStopped: 'لم يُرسل: كانت هذه الصفحة ستضع الإجابات في عنوانها. يحتاج النموذج إلى method="post".',
  askedByPerson: 'ستطرح عليك الزائرة المنزلية هذه الأسئلة شخصيًا.',
  noText: (name) => `نص ${name} ليس جزءًا من هذه الصفحة: يجب أن يأذن به مالكه أولًا.`,
  wording: (evidence) =>
    `النص: ${evidence === 'single-copy' ? 'روجع على نسخة واحدة' : 'روجع على أكثر من نسخة'}.`,
  crisisThanks: 'شكرًا لأنك أخبرتنا.',
  crisisInPerson: 'ستتحدث معك الزائرة المنزلية عن هذا اليوم.',
  crisisRemote:
    'لا أحد يراقب هذه الصفحة. ستقرأ الزائرة المنزلية إجاباتك قبل الزيارة القادمة. إذا احتجت إلى أحد الآن، فاستخدمي هذه الأرقام:',
  crisisLifeline: (_, phone) =>
    `خط ${isolated(phone)} للوقاية من الانتحار والأزمات: اتصلي أو أرسلي رسالة إلى ${isolated(phone)}، ليلًا ونهارًا`,
  crisisEmergency: (phone) => `عند الخطر المباشر: ${isolated(phone)}`,
  crisisMaternal: (_, phone) =>
    `الخط الوطني لصحة الأمهات النفسية: اتصلي أو أرسلي رسالة إلى ${isolated(phone)}، للدعم (ليس خط أزمات)`,
  actNow: (item, answer) => `السؤال ${item} بالإيجاب: اسألي الآن. الإجابة: ${answer}.`,
  ask: (item) => `السؤال ${item} بلا إجابة: اسألي.`,
  note: (item, answer) => `السؤال ${item}: ${answer}. للحديث عنه؛ ليس سؤالًا عن الانتحار.`,
  loadSteps: () => import('./ar.steps.js').then((module) => module.arabicSteps),
  loadScore: () => import('./ar.score.js').then((module) => module.arabicScore),
};

/** Among Arabic words the groups of a telephone number would otherwise be drawn from right to left. */
function isolated(phone: string): string {
  return `\u2066${phone}\u2069`;
}
