// SPDX-License-Identifier: Apache-2.0
import type { Texts } from '../app/texts.js';

/** Spanish and Arabic need review by a native speaker. */
export interface DeleteFamilyTexts {
  readonly title: (code: string) => string;
  readonly removed: string;
  readonly family: (code: string, caregivers: number) => string;
  readonly screenings: (count: number) => string;
  readonly visits: (count: number) => string;
  readonly drafts: (count: number) => string;
  /** @param open how many of them wait for a step */
  readonly safetyEvents: (count: number, open: number) => string;
  readonly forGood: string;
  readonly backups: string;
  readonly log: string;
  readonly passphrase: string;
  readonly confirm: (code: string) => string;
  readonly removing: string;
  readonly done: (code: string) => string;
  readonly wrongPassphrase: string;
}

export const deleteFamilyTexts: Texts<DeleteFamilyTexts> = {
  en: {
    title: (code) => `Delete family ${code}`,
    removed: 'This will be removed:',
    family: (code, caregivers) =>
      `family ${code} with ${caregivers === 1 ? '1 caregiver' : `${caregivers} caregivers`} and the child`,
    screenings: (count) => (count === 1 ? '1 screening' : `${count} screenings`),
    visits: (count) => (count === 1 ? '1 visit' : `${count} visits`),
    drafts: (count) => (count === 1 ? '1 draft' : `${count} drafts`),
    safetyEvents: (count, open) =>
      `${count === 1 ? '1 safety event' : `${count} safety events`}${open === 0 ? '' : `, ${open} of them open`}`,
    forGood: 'It cannot be brought back. Everything else is encrypted anew with another key.',
    backups: 'Backups made before still hold it until you delete them.',
    log: 'The activity log keeps that a family was deleted, by whom and when.',
    passphrase: 'Your passphrase, to confirm',
    confirm: (code) => `Delete ${code} for good`,
    removing: 'Deleting …',
    done: (code) => `Family ${code} was deleted.`,
    wrongPassphrase: 'That is not the passphrase. Nothing was deleted.',
  },
  es: {
    title: (code) => `Eliminar la familia ${code}`,
    removed: 'Se eliminará:',
    family: (code, caregivers) =>
      `la familia ${code} con ${caregivers === 1 ? '1 persona cuidadora' : `${caregivers} personas cuidadoras`} y la niña o el niño`,
    screenings: (count) => (count === 1 ? '1 cuestionario' : `${count} cuestionarios`),
    visits: (count) => (count === 1 ? '1 visita' : `${count} visitas`),
    drafts: (count) => (count === 1 ? '1 borrador' : `${count} borradores`),
    safetyEvents: (count, open) =>
      `${count === 1 ? '1 evento de seguridad' : `${count} eventos de seguridad`}${open === 0 ? '' : `, ${open} sin cerrar`}`,
    forGood: 'No se podrá recuperar. Todo lo demás se cifra de nuevo con otra clave.',
    backups: 'Las copias de seguridad anteriores lo conservan hasta que usted las borre.',
    log: 'El registro de actividad conserva que se eliminó una familia, quién y cuándo.',
    passphrase: 'Su frase de contraseña, para confirmar',
    confirm: (code) => `Eliminar ${code} para siempre`,
    removing: 'Eliminando …',
    done: (code) => `Se eliminó la familia ${code}.`,
    wrongPassphrase: 'Esa no es la frase de contraseña. No se eliminó nada.',
  },
  ar: {
    title: (code) => `حذف العائلة ${code}`,
    removed: 'سيُحذف ما يلي:',
    family: (code, caregivers) => `العائلة ${code} ومقدمو الرعاية (${caregivers}) والطفل`,
    screenings: (count) => `الاستبيانات: ${count}`,
    visits: (count) => `الزيارات: ${count}`,
    drafts: (count) => `المسودات: ${count}`,
    safetyEvents: (count, open) => `أحداث السلامة: ${count}${open === 0 ? '' : `، منها مفتوح: ${open}`}`,
    forGood: 'لا يمكن استعادته. يُشفّر كل ما عداه من جديد بمفتاح آخر.',
    backups: 'تبقى في النسخ الاحتياطية السابقة إلى أن تحذفها.',
    log: 'يحتفظ سجل النشاط بأن عائلة حُذفت ومن حذفها ومتى.',
    passphrase: 'عبارة المرور للتأكيد',
    confirm: (code) => `احذف ${code} نهائيًا`,
    removing: 'جارٍ الحذف …',
    done: (code) => `حُذفت العائلة ${code}.`,
    wrongPassphrase: 'هذه ليست عبارة المرور. لم يُحذف شيء.',
  },
};
