// SPDX-License-Identifier: Apache-2.0
import type { Texts } from '../app/texts.js';

/** Spanish and Arabic need review by a native speaker. */
export interface PassphraseTexts {
  readonly passphrase: string;
  readonly newPassphrase: string;
  readonly again: string;
  readonly againHint: string;
  readonly newHint: string;
  readonly show: string;
  readonly hide: string;
  readonly capsLock: string;
  readonly missing: string;
  readonly wrong: string;
  readonly tooSoon: (seconds: number) => string;
  readonly suggest: string;
  readonly suggested: string;
  readonly weak: Readonly<Record<'too-short' | 'too-long' | 'common', string>>;
}

export const passphraseTexts: Texts<PassphraseTexts> = {
  en: {
    passphrase: 'Passphrase',
    newPassphrase: 'New passphrase',
    again: 'Your passphrase, once more',
    againHint: 'To be sure that it is you. Good for one minute.',
    newHint: 'At least 4 words or 12 characters. You may paste it.',
    show: 'Show',
    hide: 'Hide',
    capsLock: 'Caps Lock is on.',
    missing: 'Enter the passphrase.',
    wrong: 'That is not the passphrase. Check Caps Lock and the keyboard language.',
    tooSoon: (seconds) => `Several wrong attempts. Wait ${seconds} s, then try again.`,
    suggest: 'Suggest one',
    suggested: 'A suggestion stands in the field. Write it down, or press again for another.',
    weak: {
      'too-short': 'Too short: use at least 4 words or 12 characters.',
      'too-long': 'Too long: use at most 128 characters.',
      common: 'This one is easy to guess. Use words that do not belong together.',
    },
  },
  es: {
    passphrase: 'Frase de contraseña',
    newPassphrase: 'Nueva frase de contraseña',
    again: 'Su frase de contraseña, otra vez',
    againHint: 'Para saber que es usted. Vale un minuto.',
    newHint: 'Al menos 4 palabras o 12 caracteres. Puede pegarla.',
    show: 'Mostrar',
    hide: 'Ocultar',
    capsLock: 'Las mayúsculas están activadas.',
    missing: 'Escriba la frase de contraseña.',
    wrong: 'Esa no es la frase de contraseña. Revise las mayúsculas y el idioma del teclado.',
    tooSoon: (seconds) => `Varios intentos equivocados. Espere ${seconds} s e inténtelo de nuevo.`,
    suggest: 'Sugerir una',
    suggested: 'Hay una sugerencia en el campo. Anótela, o pulse otra vez para recibir otra.',
    weak: {
      'too-short': 'Demasiado corta: use al menos 4 palabras o 12 caracteres.',
      'too-long': 'Demasiado larga: use 128 caracteres como máximo.',
      common: 'Esta es fácil de adivinar. Use palabras que no vayan juntas.',
    },
  },
  ar: {
    passphrase: 'عبارة المرور',
    newPassphrase: 'عبارة مرور جديدة',
    again: 'عبارة المرور مرة أخرى',
    againHint: 'للتأكد من أنه أنت. تصلح لدقيقة واحدة.',
    newHint: '4 كلمات أو 12 حرفًا على الأقل. يمكنك لصقها.',
    show: 'إظهار',
    hide: 'إخفاء',
    capsLock: 'مفتاح الأحرف الكبيرة مفعّل.',
    missing: 'أدخل عبارة المرور.',
    wrong: 'عبارة المرور غير صحيحة. تحقق من حالة الأحرف الكبيرة ولغة لوحة المفاتيح.',
    tooSoon: (seconds) => `عدة محاولات خاطئة. انتظر ${seconds} ث ثم حاول مرة أخرى.`,
    suggest: 'اقتراح عبارة',
    suggested: 'في الحقل اقتراح. اكتبه عندك، أو اضغط مرة أخرى للحصول على غيره.',
    weak: {
      'too-short': 'قصيرة جدًا: استخدم 4 كلمات أو 12 حرفًا على الأقل.',
      'too-long': 'طويلة جدًا: استخدم 128 حرفًا على الأكثر.',
      common: 'هذه سهلة التخمين. استخدم كلمات لا علاقة بينها.',
    },
  },
};
