// SPDX-License-Identifier: Apache-2.0
import type { Texts } from '../app/texts.js';

/** Spanish and Arabic need review by a native speaker. */
export interface StartAnewTexts {
  /** Leads here from the page that says that the records are gone. */
  readonly offer: string;
  readonly title: string;
  readonly explanation: string;
  readonly before: readonly string[];
  /** What has to be typed. */
  readonly word: string;
  readonly typeWord: (word: string) => string;
  readonly wordWrong: (word: string) => string;
  readonly action: string;
}

export const startAnewTexts: Texts<StartAnewTexts> = {
  en: {
    offer: 'Start again without the lost records',
    title: 'Start again without the lost records',
    explanation:
      'You begin with an empty list and a new recovery code. What was recorded on this computer is then given up for good, and the activity log of the new records says so.',
    before: [
      'Look for a backup file (.hvbackup) on this computer, on USB sticks and network drives first.',
      'Ask your agency’s IT whether the browser profile can be brought back.',
      'Ask again in person wherever an alert may have been open.',
    ],
    word: 'START AGAIN',
    typeWord: (word) => `Type ${word} to go on`,
    wordWrong: (word) => `Type ${word}, in capital letters.`,
    action: 'Give up the lost records',
  },
  es: {
    offer: 'Empezar de nuevo sin los registros perdidos',
    title: 'Empezar de nuevo sin los registros perdidos',
    explanation:
      'Empieza con una lista vacía y un código de recuperación nuevo. Lo registrado en esta computadora se da entonces por perdido para siempre, y el registro de actividad nuevo lo dice.',
    before: [
      'Busque primero un archivo de copia (.hvbackup) en esta computadora, en memorias USB y en la red.',
      'Pregunte a informática de su agencia si se puede recuperar el perfil del navegador.',
      'Pregunte otra vez en persona donde pudiera haber una alerta abierta.',
    ],
    word: 'EMPEZAR DE NUEVO',
    typeWord: (word) => `Escriba ${word} para continuar`,
    wordWrong: (word) => `Escriba ${word}, en mayúsculas.`,
    action: 'Dar por perdidos los registros',
  },
  ar: {
    offer: 'البدء من جديد دون السجلات المفقودة',
    title: 'البدء من جديد دون السجلات المفقودة',
    explanation:
      'تبدأ بقائمة فارغة ورمز استرداد جديد. ما سُجّل على هذا الحاسوب يُترك عندئذ نهائيًا، ويذكر سجل النشاط الجديد ذلك.',
    before: [
      'ابحث أولًا عن ملف نسخة احتياطية (\u2066.hvbackup\u2069) على هذا الحاسوب وعلى ذاكرات USB والشبكة.',
      'اسأل قسم التقنية في جهة عملك هل يمكن استعادة ملف المتصفح الشخصي.',
      'اسأل شخصيًا من جديد حيثما قد يكون هناك تنبيه مفتوح.',
    ],
    word: 'بداية جديدة',
    typeWord: (word) => `اكتب «${word}» للمتابعة`,
    wordWrong: (word) => `اكتب «${word}».`,
    action: 'ترك السجلات المفقودة',
  },
};
