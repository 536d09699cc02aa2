// SPDX-License-Identifier: Apache-2.0
import type { Texts } from '../app/texts.js';
import { arabicCount } from '../parts/arabic-count.js';
import { arabicNouns } from '../parts/arabic-nouns.js';
import { isolated } from '../parts/isolated.js';

/** Making packets, and what a supervisor does with them. Spanish and Arabic need review by a native speaker. */
export interface SupervisorTexts {
  readonly makeTitle: string;
  readonly makeIntro: string;
  readonly families: string;
  readonly all: string;
  readonly none: string;
  readonly chooseFamilies: string;
  readonly to: string;
  readonly noCard: string;
  readonly noSupervisor: string;
  readonly toColleagues: string;
  readonly seal: string;
  readonly sealed: (name: string) => string;
  readonly save: string;
  readonly saved: string;
  readonly print: string;
  readonly printHint: string;
  readonly title: string;
  readonly empty: string;
  readonly receive: string;
  readonly packets: string;
  readonly made: (moment: string, age: string) => string;
  readonly age: (days: number) => string;
  readonly familyCount: (count: number) => string;
  readonly older: string;
  readonly remove: string;
  readonly removeWhat: (name: string, day: string) => string;
  readonly isRemoved: string;
  readonly cancel: string;
  readonly from: (name: string, day: string) => string;
  readonly keep: string;
  readonly kept: string;
  readonly keptBefore: string;
  readonly openView: string;
  readonly paperTitle: string;
  readonly paperMade: (moment: string, name: string) => string;
  readonly questions: string;
  readonly moreQuestions: (count: number) => string;
  readonly notes: string;
}

export const supervisorTexts: Texts<SupervisorTexts> = {
  en: {
    makeTitle: 'Packet for supervision',
    makeIntro:
      'It holds open safety events, due screeners, reliable worsening, visits without a log, and which components were ticked when. Families stand in it by their code; no name, no answer to a question, nothing that you wrote.',
    families: 'Families',
    all: 'Choose all',
    none: 'Choose none',
    chooseFamilies: 'Choose at least one family.',
    to: 'Seal it to',
    noCard: 'To seal it to a supervisor, make your own card first.',
    noSupervisor:
      'To seal it to a supervisor, add her or his card (its role is “supervisor”) and compare the numbers.',
    toColleagues: 'Open Colleagues',
    seal: 'Seal the packet',
    sealed: (name) => `Sealed. Only ${name} can open this file: send it in any way you like.`,
    save: 'Save the file',
    saved: 'The file was saved.',
    print: 'Print one page',
    printHint:
      'On paper it is not sealed. It carries family codes; keep it as you keep other notes for supervision.',
    title: 'Caseload in supervision',
    empty: 'No packet yet. A clinician seals one to your card and sends you the file.',
    receive: 'Open a packet',
    packets: 'Packets',
    made: (moment, age) => `made ${moment}, ${age}`,
    age: (days) => {
      if (days === 0) return 'today';
      return days === 1 ? '1 day ago' : `${days} days ago`;
    },
    familyCount: (count) => (count === 1 ? '1 family' : `${count} families`),
    older: 'a newer one has everything in it',
    remove: 'Remove',
    removeWhat: (name, day) => `Remove the packet that ${name} made on ${day}?`,
    isRemoved: 'The packet was removed.',
    cancel: 'Cancel',
    from: (name, day) => `Packet sealed by ${name} (numbers compared ${day})`,
    keep: 'Keep it',
    kept: 'The packet was kept.',
    keptBefore: 'This very packet is here already. Nothing was changed.',
    openView: 'Open the caseload',
    paperTitle: 'Supervision',
    paperMade: (moment, name) => `${moment}, ${name}`,
    questions: 'Questions that the log gives rise to',
    moreQuestions: (count) => `(${count} more in the panel)`,
    notes: 'Notes',
  },
  es: {
    makeTitle: 'Paquete para supervisión',
    makeIntro:
      'Contiene eventos de seguridad abiertos, cuestionarios pendientes, empeoramiento fiable, visitas sin registro y qué componentes se marcaron cuándo. Las familias figuran por su código; ningún nombre, ninguna respuesta, nada de lo que usted escribió.',
    families: 'Familias',
    all: 'Elegir todas',
    none: 'No elegir ninguna',
    chooseFamilies: 'Elija al menos una familia.',
    to: 'Sellarlo para',
    noCard: 'Para sellarlo, cree primero su propia tarjeta.',
    noSupervisor:
      'Para sellarlo, añada la tarjeta de quien supervisa (su función es «supervisión») y comparen los números.',
    toColleagues: 'Abrir Colegas',
    seal: 'Sellar el paquete',
    sealed: (name) => `Sellado. Solo ${name} puede abrir este archivo: envíelo como quiera.`,
    save: 'Guardar el archivo',
    saved: 'Se guardó el archivo.',
    print: 'Imprimir una página',
    printHint:
      'En papel no está sellado. Lleva códigos de familias; guárdelo como sus otras notas para supervisión.',
    title: 'Familias en supervisión',
    empty: 'Aún no hay paquetes. Otra persona sella uno para la tarjeta de usted y le envía el archivo.',
    receive: 'Abrir un paquete',
    packets: 'Paquetes',
    made: (moment, age) => `hecho el ${moment}, ${age}`,
    age: (days) => {
      if (days === 0) return 'hoy';
      return days === 1 ? 'hace 1 día' : `hace ${days} días`;
    },
    familyCount: (count) => (count === 1 ? '1 familia' : `${count} familias`),
    older: 'uno más nuevo lo contiene todo',
    remove: 'Quitar',
    removeWhat: (name, day) => `¿Quitar el paquete que ${name} hizo el ${day}?`,
    isRemoved: 'Se quitó el paquete.',
    cancel: 'Cancelar',
    from: (name, day) => `Paquete sellado por ${name} (números comparados el ${day})`,
    keep: 'Guardarlo',
    kept: 'Se guardó el paquete.',
    keptBefore: 'Este mismo paquete ya está aquí. No se cambió nada.',
    openView: 'Abrir las familias',
    paperTitle: 'Supervisión',
    paperMade: (moment, name) => `${moment}, ${name}`,
    questions: 'Preguntas que surgen del registro',
    moreQuestions: (count) => `(${count} más en el panel)`,
    notes: 'Notas',
  },
  ar: {
    makeTitle: 'حزمة للإشراف',
    makeIntro:
      'فيها أحداث السلامة المفتوحة والاستبيانات المستحقة والازدياد الموثوق في الأعراض والزيارات بلا سجل وأي المكوّنات أُشّر ومتى. ترد العائلات فيها برموزها؛ لا اسم ولا إجابة ولا شيء مما كتبته.',
    families: 'العائلات',
    all: 'اختر الكل',
    none: 'لا تختر شيئًا',
    chooseFamilies: 'اختر عائلة واحدة على الأقل.',
    to: 'اختمها إلى',
    noCard: 'لختمها أنشئ بطاقتك أولًا.',
    noSupervisor: 'لختمها أضف بطاقة من يشرف (دورها «الإشراف») وقارنا الأرقام.',
    toColleagues: 'افتح الزملاء',
    seal: 'اختم الحزمة',
    sealed: (name) => `خُتمت. لا يفتح هذا الملف إلا ${name}: أرسله بأي طريقة تشاء.`,
    save: 'احفظ الملف',
    saved: 'حُفظ الملف.',
    print: 'اطبع صفحة واحدة',
    printHint: 'على الورق ليست مختومة. فيها رموز العائلات؛ احفظها كما تحفظ ملاحظات الإشراف الأخرى.',
    title: 'العائلات في الإشراف',
    empty: 'لا حزمة بعد. يختم أخصائي حزمة لبطاقتك ويرسل إليك الملف.',
    receive: 'افتح حزمة',
    packets: 'الحزم',
    made: (moment, age) => `صُنعت في ${moment}، ${age}`,
    age: (days) => (days === 0 ? 'اليوم' : `قبل ${arabicCount(days, arabicNouns.day)}`),
    familyCount: (count) => `العائلات: ${count}`,
    older: 'حزمة أحدث فيها كل ما فيها',
    remove: 'إزالة',
    removeWhat: (name, day) => `أتريد إزالة الحزمة التي صنعها ${name} في ${day}؟`,
    isRemoved: 'أُزيلت الحزمة.',
    cancel: 'إلغاء',
    from: (name, day) => `حزمة ختمها ${name} (قورنت الأرقام في ${day})`,
    keep: 'احتفظ بها',
    kept: 'حُفظت الحزمة.',
    keptBefore: 'هذه الحزمة نفسها موجودة هنا. لم يتغير شيء.',
    openView: 'افتح العائلات',
    paperTitle: 'الإشراف',
    paperMade: (moment, name) => `\u2068${moment}\u2069، ${isolated(name)}`,
    questions: 'أسئلة يثيرها السجل',
    moreQuestions: (count) => `(في اللوحة أسئلة أخرى: ${count})`,
    notes: 'ملاحظات',
  },
};
