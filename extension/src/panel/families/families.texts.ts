// SPDX-License-Identifier: Apache-2.0
import type { Texts } from '../app/texts.js';
import { arabicCount } from '../parts/arabic-count.js';
import { arabicNouns } from '../parts/arabic-nouns.js';

/** Spanish and Arabic need review by a native speaker. */
export interface FamiliesTexts {
  readonly title: string;
  readonly search: string;
  readonly add: string;
  readonly needsYou: string;
  readonly drafts: string;
  readonly linksWait: (count: number) => string;
  readonly linksRefused: (count: number) => string;
  readonly due: string;
  readonly dueList: string;
  readonly all: (count: number) => string;
  readonly found: (count: number) => string;
  readonly noneFound: (query: string) => string;
  readonly addAs: (code: string) => string;
  readonly empty: string;
  readonly showAll: (count: number) => string;
  readonly actNow: (item: string) => string;
  readonly ask: (item: string) => string;
  /** A critical item was endorsed in a screener that is not finished. */
  readonly unfinished: (item: string, value: string) => string;
  /** A point of the schedule by what it counts. */
  readonly at: Readonly<Record<'month' | 'week' | 'month-after-birth', (count: number) => string>>;
  readonly by: (day: string) => string;
  readonly overdue: (days: number) => string;
  readonly visitDraft: string;
  readonly supervisionQuestion: string;
  readonly videoFeedback: string;
  readonly lost: string;
  readonly moveOrStrike: string;
  readonly strikeOut: string;
  readonly discard: string;
  readonly begun: (name: string) => string;
  /** The reason that the trace keeps. */
  readonly lostReason: string;
  readonly closed: string;
  readonly readId: string;
  readonly reading: string;
  readonly idFound: (id: string) => string;
  readonly openMatch: (code: string) => string;
  readonly noMatch: (id: string) => string;
  readonly idNotFound: string;
  readonly severalIds: string;
  readonly otherText: string;
  readonly noRule: string;
  readonly noAccess: string;
  readonly backupDue: string;
  readonly neverBackedUp: string;
  readonly backUp: string;
  readonly retained: string;
  readonly retention: string;
  readonly closedOn: (day: string) => string;
}

export const familiesTexts: Texts<FamiliesTexts> = {
  en: {
    title: 'Families',
    search: 'Search by client id or name',
    add: 'Add a family',
    needsYou: 'Needs you',
    drafts: 'Go on with',
    linksWait: (count) =>
      count === 1 ? '1 tablet link waits for answers' : `${count} tablet links wait for answers`,
    linksRefused: (count) => `${count} refused`,
    due: 'Due',
    dueList: 'Due list and calendar file',
    all: (count) => `All (${count})`,
    found: (count) => `Found (${count})`,
    noneFound: (query) => `No family matches “${query}”.`,
    addAs: (code) => `Add family ${code}`,
    empty:
      'No families yet. Add the first one: its client id and who cares for the child is enough to begin.',
    showAll: (count) => `Show all ${count}`,
    actNow: (item) => `item ${item}, not acknowledged`,
    ask: (item) => `item ${item} not answered: ask`,
    unfinished: (item, value) => `not finished: item ${item} answered ${value}`,
    at: {
      month: (count) => (count === 0 ? 'baseline' : `${count} months`),
      week: (count) => `${count} weeks`,
      'month-after-birth': (count) => `${count} months after birth`,
    },
    by: (day) => `by ${day}`,
    overdue: (days) => (days === 1 ? 'overdue 1 day' : `overdue ${days} days`),
    visitDraft: 'Visit',
    supervisionQuestion: 'Question for supervision',
    videoFeedback: 'Video feedback',
    lost: 'Without a family',
    moveOrStrike: 'Move or strike out',
    strikeOut: 'Strike out',
    discard: 'Discard',
    begun: (name) => `${name}, begun`,
    lostReason: 'Its family was deleted.',
    closed: 'closed',
    readId: 'Read the client id from this page',
    reading: 'Reading …',
    idFound: (id) => `Read from the page: ${id}`,
    openMatch: (code) => `Open family ${code}`,
    noMatch: (id) => `No family has the client id ${id}.`,
    idNotFound:
      'The page shows no client id where the page rule looks for it. Open the client’s chart, or search by hand.',
    severalIds: 'The page shows more than one client id where the page rule looks. Search by hand.',
    otherText: 'What stands there does not look like a client id. Search by hand.',
    noRule: 'No page rule says where this page shows the client id. Page rules are set under Settings.',
    noAccess:
      'The panel may not read this page yet. Click the Cradleside button in the toolbar, then try again.',
    backupDue: 'A backup is due.',
    neverBackedUp: 'Nothing has been backed up yet. If this computer is lost, so are the records.',
    backUp: 'Back up now',
    retained: 'Kept as long as the policy says',
    retention:
      'These closed families have been kept as long as your agency’s policy says. Nothing is deleted by itself: open a family to delete it.',
    closedOn: (day) => `closed ${day}`,
  },
  es: {
    title: 'Familias',
    search: 'Buscar por número de cliente o nombre',
    add: 'Añadir una familia',
    needsYou: 'La necesitan',
    drafts: 'Continuar con',
    linksWait: (count) =>
      count === 1
        ? '1 enlace para tableta espera respuestas'
        : `${count} enlaces para tableta esperan respuestas`,
    linksRefused: (count) => (count === 1 ? '1 rechazado' : `${count} rechazados`),
    due: 'Pendientes',
    dueList: 'Lista de lo pendiente y calendario',
    all: (count) => `Todas (${count})`,
    found: (count) => `Encontradas (${count})`,
    noneFound: (query) => `Ninguna familia coincide con «${query}».`,
    addAs: (code) => `Añadir la familia ${code}`,
    empty:
      'Aún no hay familias. Añada la primera: basta con el número de cliente y quién cuida a la niña o al niño.',
    showAll: (count) => `Mostrar las ${count}`,
    actNow: (item) => `pregunta ${item}, sin confirmar`,
    ask: (item) => `pregunta ${item} sin respuesta: pregunte`,
    unfinished: (item, value) => `sin terminar: pregunta ${item} respondida con ${value}`,
    at: {
      month: (count) => (count === 0 ? 'inicial' : `${count} meses`),
      week: (count) => `${count} semanas`,
      'month-after-birth': (count) => `${count} meses después del parto`,
    },
    by: (day) => `hasta el ${day}`,
    overdue: (days) => (days === 1 ? 'atrasado 1 día' : `atrasado ${days} días`),
    visitDraft: 'Visita',
    supervisionQuestion: 'Pregunta para la supervisión',
    videoFeedback: 'Videofeedback',
    lost: 'Sin familia',
    moveOrStrike: 'Mover o tachar',
    strikeOut: 'Tachar',
    discard: 'Descartar',
    begun: (name) => `${name}, sin terminar`,
    lostReason: 'Se eliminó su familia.',
    closed: 'cerrada',
    readId: 'Leer el número de cliente de esta página',
    reading: 'Leyendo …',
    idFound: (id) => `Leído de la página: ${id}`,
    openMatch: (code) => `Abrir la familia ${code}`,
    noMatch: (id) => `Ninguna familia tiene el número de cliente ${id}.`,
    idNotFound:
      'La página no muestra un número de cliente donde lo busca la regla. Abra el expediente del cliente o busque a mano.',
    severalIds: 'La página muestra más de un número de cliente donde lo busca la regla. Busque a mano.',
    otherText: 'Lo que hay allí no parece un número de cliente. Busque a mano.',
    noRule:
      'Ninguna regla dice dónde muestra esta página el número de cliente. Las reglas se ponen en Ajustes.',
    noAccess:
      'El panel aún no puede leer esta página. Haga clic en el botón de Cradleside en la barra e inténtelo de nuevo.',
    backupDue: 'Toca hacer una copia de seguridad.',
    neverBackedUp:
      'Aún no hay ninguna copia de seguridad. Si se pierde esta computadora, se pierden los registros.',
    backUp: 'Hacer la copia ahora',
    retained: 'Conservadas el tiempo que dice la política',
    retention:
      'Estas familias cerradas se han conservado el tiempo que dice la política de su agencia. Nada se borra por sí solo: abra una familia para borrarla.',
    closedOn: (day) => `cerrada el ${day}`,
  },
  ar: {
    title: 'العائلات',
    search: 'ابحث برقم العميل أو الاسم',
    add: 'أضف عائلة',
    needsYou: 'تحتاج إليك',
    drafts: 'تابع',
    linksWait: (count) => `روابط تنتظر إجابات، عددها ${count}`,
    linksRefused: (count) => `المرفوض: ${count}`,
    due: 'مستحقة',
    dueList: 'قائمة المستحق وملف التقويم',
    all: (count) => `الكل (${count})`,
    found: (count) => `النتائج (${count})`,
    noneFound: (query) => `لا توجد عائلة مطابقة لـ «${query}».`,
    addAs: (code) => `أضف العائلة ${code}`,
    empty: 'لا توجد عائلات بعد. أضف الأولى: يكفي رقم العميل ومن يرعى الطفل للبدء.',
    showAll: (count) => `عرض الكل (${count})`,
    actNow: (item) => `السؤال ${item}، لم يُؤكد الاطلاع`,
    ask: (item) => `السؤال ${item} بلا إجابة: اسأل`,
    unfinished: (item, value) => `لم يكتمل: أُجيب عن السؤال ${item} بالقيمة ${value}`,
    at: {
      month: (count) => (count === 0 ? 'خط الأساس' : arabicCount(count, arabicNouns.month)),
      week: (count) => arabicCount(count, arabicNouns.week),
      'month-after-birth': (count) => `${arabicCount(count, arabicNouns.month)} بعد الولادة`,
    },
    by: (day) => `حتى ${day}`,
    overdue: (days) => `متأخر ${arabicCount(days, arabicNouns.day)}`,
    visitDraft: 'زيارة',
    supervisionQuestion: 'سؤال للإشراف',
    videoFeedback: 'التغذية الراجعة بالفيديو',
    lost: 'بلا عائلة',
    moveOrStrike: 'انقل أو اشطب',
    strikeOut: 'اشطب',
    discard: 'تجاهل',
    begun: (name) => `${name}، لم يكتمل`,
    lostReason: 'حُذفت عائلته.',
    closed: 'مغلقة',
    readId: 'اقرأ رقم العميل من هذه الصفحة',
    reading: 'جارٍ القراءة …',
    idFound: (id) => `قُرئ من الصفحة: ${id}`,
    openMatch: (code) => `افتح العائلة ${code}`,
    noMatch: (id) => `لا توجد عائلة برقم العميل ${id}.`,
    idNotFound: 'لا تعرض الصفحة رقم عميل حيث تبحث القاعدة. افتح ملف العميل أو ابحث يدويًا.',
    severalIds: 'تعرض الصفحة أكثر من رقم عميل حيث تبحث القاعدة. ابحث يدويًا.',
    otherText: 'النص الموجود هناك لا يشبه رقم عميل. ابحث يدويًا.',
    noRule: 'لا توجد قاعدة تحدد مكان رقم العميل في هذه الصفحة. تُضبط القواعد في الإعدادات.',
    noAccess: 'لا يمكن للوحة قراءة هذه الصفحة بعد. انقر زر Cradleside في شريط الأدوات ثم حاول مرة أخرى.',
    backupDue: 'حان وقت النسخ الاحتياطي.',
    neverBackedUp: 'لا توجد نسخة احتياطية بعد. إذا فُقد هذا الحاسوب فُقدت السجلات.',
    backUp: 'انسخ الآن',
    retained: 'حُفظت المدة المحددة',
    retention:
      'هذه العائلات المغلقة حُفظت المدة التي تحددها سياسة الوكالة. لا يُحذف شيء تلقائيًا: افتح عائلة لتحذفها.',
    closedOn: (day) => `أُغلقت في ${day}`,
  },
};
