// SPDX-License-Identifier: Apache-2.0
import {
  itemNineFigures,
  overTrial,
  reviewFigures,
  trialFigures,
  videoFigures,
} from '../evidence/evidence-figures.js';
import type { EvidenceStrings } from './evidence-strings.js';

/** Keeps numbers and signs together among Arabic words. */
const apart = (text: string) => `\u2066${text}\u2069`;

const { randomised, treated, control, untreated, changes } = trialFigures;
const { uptake, completion, followUp } = videoFigures;
const monthly = changes
  .map(
    ({ instrument, perMonth, pValue }) =>
      `${apart(`−${Math.abs(perMonth)}`)} نقطة في ${instrument} ${apart(`(p = ${pValue})`)}`,
  )
  .join('، ');
const [phq9, gad7, pcl5] = changes.map(overTrial);

/** Arabic words of the evidence page: needs review by a native speaker. */
export const arabicEvidence: EvidenceStrings = {
  title: 'المساعدة والأدلة',
  opening: 'ما هو معروف وما ليس معروفًا، للأخصائيين والمقيّمين. كله معًا لا يتجزأ.',
  headings: {
    model: 'ما المعروف عن النموذج',
    itemNine: 'ما يمكن أن يقوله السؤال 9 من PHQ-9 وما لا يمكنه',
    thresholds: 'ما معنى تغير الدرجة',
    limits: 'ما لا يفعله Cradleside',
    keyboard: 'المفاتيح',
  },
  model: {
    trial: `تجربة البرنامج بحسب البروتوكول: ${treated + control} أمًّا (${treated} تلقين العلاج و${control} في المجموعة الضابطة) من ${randomised} موزعات عشوائيًا؛ حُذفت ${untreated} لم يتلقين العلاج. التغير الإضافي في الشهر: ${monthly}. وهذا ${phq9} و${gad7} و${pcl5} نقاط في 12 شهرًا.`,
    review: `مراجعة كامبل للعلاج النفسي للوالدين والرضيع (${reviewFigures.trials} تجارب، ${reviewFigures.participants} مشاركًا): لا دليل على أثر في الصحة النفسية للوالدين؛ والدليل ضعيف.`,
    video: `تجربة جدوى للتغذية الراجعة بالفيديو، VIPP-PMH ${apart(`(${videoFigures.treated} + ${videoFigures.control})`)} أمًّا: القبول ${uptake} %، الإتمام ${completion} %، المتابعة ${followUp[0]} % و${followUp[1]} %؛ لا أثر واضح في الصحة النفسية.`,
    homvee: 'تذكر HomVEE أن النموذج لا يستوفي معاييرها للأدلة.',
    oneFamily: 'التجربة تتعلق بمجموعات. لا يوصف ميل عائلة واحدة أبدًا بأنه أفضل أو أسوأ من التجربة.',
  },
  itemNine: {
    zero: `السؤال 9 = 0 لا ينفي الخطر. في سجلات إدارة صحة المحاربين القدامى الأمريكية كان ${itemNineFigures.notAtAll} % ممن ماتوا انتحارًا قد أجابوا آخر مرة «ولا مرة».`,
    endorsed: `ومن بين من يجيبون بالإيجاب يُعد نحو ${itemNineFigures.predictiveValue} % في خطر وفق مقياس C-SSRS: الإجابة بالإيجاب سبب للسؤال وليست جوابًا.`,
    ask: 'أيًّا كان ما اختير، فالسؤال يقع على عاتق إنسان. ويُسأل أيضًا عن السؤال 9 إذا تُرك فارغًا.',
  },
  thresholds: [
    'التغير الموثوق أكبر من خطأ القياس. وهو لا يقول لماذا تغيرت الدرجة.',
    'وُجدت العتبات لدى مجموعات أخرى: بالغون في الرعاية الأولية أو العلاج بالكلام، ولمقياس PCL-5 معظمهم محاربون قدامى من الرجال. الفئة والمصدر مذكوران عند كل عتبة.',
    'تُذكر الاستجابة فقط حين تكون الدرجة الأولى مرتفعة بما يسمح بذلك. القيمة التناسبية لا تدخل في التغير ولا في الميل.',
    'الميل خط مستقيم عبر الدرجات في الأيام التي أجيب عنها فيها، ويُذكر معه عدد الاستبيانات والمدة.',
  ],
  limits: [
    'لا يضع تشخيصًا. نتيجة التحري الإيجابية سبب للنظر عن قرب.',
    'لا يحسب السؤال الفارغ صفرًا ولا «لا».',
    'لا يعطي الزيارات درجة، ولا يصنف الأخصائيين، ولا يقارن عائلة بأخرى.',
    'صوره تعرض ما كان معًا في الزمن، لا ما الذي سبّب ماذا.',
    'لا يراقب شيئًا: إجابات الجهاز اللوحي تُرى حين تُفتح اللوحة. في الطوارئ اتصل بالرقم 911 أو 988.',
    'لا يتصل بأي حاسوب آخر إلا المُرحّل الذي تسميه قواعد وكالتك؛ وبدونه لا يتصل بأحد.',
    'لا يغير نص أي استبيان. كلماته هو بالإسبانية والعربية تحتاج إلى مراجعة من متحدث أصلي.',
  ],
  keyboard: [
    'مفتاح Tab ينتقل إلى العنصر التالي، وShift مع Tab إلى السابق. Enter أو مفتاح المسافة يضغط الزر.',
    'في السؤال تنتقل مفاتيح الأسهم بين الإجابات؛ وفي عرض سؤال واحد في كل مرة يتابع Enter على «التالي».',
    'في الصورة يقود Tab إلى آخر نقطة أو زيارة، وتقود مفاتيح الأسهم وHome وEnd إلى غيرها. «عرض كجدول» فيه الأرقام نفسها.',
    'مفتاح Escape يغلق القائمة. Alt وShift وY معًا تفتح اللوحة، ما لم تقل إعدادات متصفحك غير ذلك.',
    'يُكتب النموذج الورقي صفًّا من الأرقام؛ ويُعرض تحته ما فُهم منه.',
  ],
};
