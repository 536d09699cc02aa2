// SPDX-License-Identifier: Apache-2.0
import type { Texts } from '../app/texts.js';

/** Spanish and Arabic need review by a native speaker. */
export interface EditFamilyTexts {
  readonly addTitle: string;
  readonly editTitle: (code: string) => string;
  readonly families: string;
  readonly code: string;
  readonly codeHint: string;
  readonly codeTaken: string;
  readonly openOther: (code: string) => string;
  readonly caregivers: string;
  readonly caregiver: (position: number) => string;
  readonly kinship: string;
  readonly label: string;
  readonly labelHint: string;
  readonly language: string;
  readonly addCaregiver: string;
  readonly removeCaregiver: (position: number) => string;
  readonly hasScreenings: string;
  readonly child: string;
  readonly childLabel: string;
  readonly birthDate: string;
  readonly dueDate: string;
  readonly dueDateHint: string;
  readonly birthAhead: string;
  readonly opened: string;
  readonly closed: string;
  readonly closedHint: string;
  readonly openedAhead: string;
  readonly closedBefore: string;
  readonly added: (code: string) => string;
  readonly saved: string;
  /** Another window saved the family meanwhile. */
  readonly merged: string;
  readonly mergedPart: (part: string, value: string) => string;
  readonly mergedContested: string;
}

export const editFamilyTexts: Texts<EditFamilyTexts> = {
  en: {
    addTitle: 'Add a family',
    editTitle: (code) => `Edit ${code}`,
    families: 'Families',
    code: 'Client id',
    codeHint: 'As your EHR shows it.',
    codeTaken: 'Another family has this client id.',
    openOther: (code) => `Open family ${code}`,
    caregivers: 'Who cares for the child',
    caregiver: (position) => `Caregiver ${position}`,
    kinship: 'Relation to the child',
    label: 'Initials or first name',
    labelHint: 'Only where two must be told apart. May be empty.',
    language: 'Language in which they answer',
    addCaregiver: 'Add a caregiver',
    removeCaregiver: (position) => `Remove caregiver ${position}`,
    hasScreenings: 'Has screenings: cannot be removed.',
    child: 'Child',
    childLabel: 'Child’s initials or first name (may be empty)',
    birthDate: 'Date of birth',
    dueDate: 'Due date',
    dueDateHint: 'Before the birth. Leave both empty where neither is known.',
    birthAhead: 'The date of birth lies in the future. Use the due date instead.',
    opened: 'Enrolled on',
    closed: 'Closed on',
    closedHint: 'Empty while the episode is open.',
    openedAhead: 'The day of enrolment lies in the future.',
    closedBefore: 'The episode cannot close before it was opened.',
    added: (code) => `Family ${code} was added.`,
    saved: 'Saved.',
    merged:
      'Not saved yet: this family was changed in another window meanwhile. The form now holds both. Look it over, then save.',
    mergedPart: (part, value) => `${part}: the other window has “${value}”.`,
    mergedContested: 'You changed it too: your entry stands in the form.',
  },
  es: {
    addTitle: 'Añadir una familia',
    editTitle: (code) => `Editar ${code}`,
    families: 'Familias',
    code: 'Número de cliente',
    codeHint: 'Como lo muestra su expediente electrónico.',
    codeTaken: 'Otra familia tiene este número de cliente.',
    openOther: (code) => `Abrir la familia ${code}`,
    caregivers: 'Quién cuida a la niña o al niño',
    caregiver: (position) => `Persona cuidadora ${position}`,
    kinship: 'Relación con la niña o el niño',
    label: 'Iniciales o nombre',
    labelHint: 'Solo si hay que distinguir a dos personas. Puede quedar vacío.',
    language: 'Idioma en que responde',
    addCaregiver: 'Añadir una persona cuidadora',
    removeCaregiver: (position) => `Quitar la persona cuidadora ${position}`,
    hasScreenings: 'Tiene cuestionarios: no se puede quitar.',
    child: 'Niña o niño',
    childLabel: 'Iniciales o nombre de la niña o del niño (puede quedar vacío)',
    birthDate: 'Fecha de nacimiento',
    dueDate: 'Fecha prevista del parto',
    dueDateHint: 'Antes del parto. Deje ambas vacías si no se conoce ninguna.',
    birthAhead: 'La fecha de nacimiento está en el futuro. Use la fecha prevista del parto.',
    opened: 'Inscrita el',
    closed: 'Cerrada el',
    closedHint: 'Vacío mientras el episodio está abierto.',
    openedAhead: 'La fecha de inscripción está en el futuro.',
    closedBefore: 'El episodio no puede cerrarse antes de abrirse.',
    added: (code) => `Se añadió la familia ${code}.`,
    saved: 'Guardado.',
    merged:
      'Aún sin guardar: entretanto esta familia se cambió en otra ventana. El formulario contiene ahora ambos cambios. Revíselo y guarde.',
    mergedPart: (part, value) => `${part}: la otra ventana tiene «${value}».`,
    mergedContested: 'Usted también lo cambió: en el formulario está lo suyo.',
  },
  ar: {
    addTitle: 'إضافة عائلة',
    editTitle: (code) => `تعديل ${code}`,
    families: 'العائلات',
    code: 'رقم العميل',
    codeHint: 'كما يظهر في سجلكم الإلكتروني.',
    codeTaken: 'لعائلة أخرى رقم العميل نفسه.',
    openOther: (code) => `افتح العائلة ${code}`,
    caregivers: 'من يرعى الطفل',
    caregiver: (position) => `مقدم الرعاية ${position}`,
    kinship: 'الصلة بالطفل',
    label: 'الأحرف الأولى أو الاسم الأول',
    labelHint: 'فقط عند الحاجة إلى التمييز بين شخصين. يمكن تركه فارغًا.',
    language: 'لغة الإجابة',
    addCaregiver: 'أضف مقدم رعاية',
    removeCaregiver: (position) => `إزالة مقدم الرعاية ${position}`,
    hasScreenings: 'لديه استبيانات: لا يمكن إزالته.',
    child: 'الطفل',
    childLabel: 'الأحرف الأولى للطفل أو اسمه (يمكن تركه فارغًا)',
    birthDate: 'تاريخ الميلاد',
    dueDate: 'موعد الولادة المتوقع',
    dueDateHint: 'قبل الولادة. اترك الحقلين فارغين إن لم يُعرف أي منهما.',
    birthAhead: 'تاريخ الميلاد في المستقبل. استخدم موعد الولادة المتوقع.',
    opened: 'تاريخ التسجيل',
    closed: 'تاريخ الإغلاق',
    closedHint: 'فارغ ما دامت الحالة مفتوحة.',
    openedAhead: 'تاريخ التسجيل في المستقبل.',
    closedBefore: 'لا يمكن إغلاق الحالة قبل فتحها.',
    added: (code) => `أُضيفت العائلة ${code}.`,
    saved: 'تم الحفظ.',
    merged:
      'لم يُحفظ بعد: تم تغيير هذه العائلة في نافذة أخرى في هذه الأثناء. يضم النموذج الآن التغييرين معًا. راجعه ثم احفظ.',
    mergedPart: (part, value) => `${part}: في النافذة الأخرى «\u2068${value}\u2069».`,
    mergedContested: 'وقد غيّرته أنت أيضًا: ما في النموذج هو إدخالك.',
  },
};
