// SPDX-License-Identifier: Apache-2.0
import type { Texts } from '../app/texts.js';
import { isolated } from '../parts/isolated.js';

/** Spanish and Arabic need review by a native speaker. */
export interface TabletSettingsTexts {
  readonly title: string;
  readonly noPage: string;
  readonly page: string;
  readonly keyHint: string;
  readonly keyFor: (actor: string) => string;
  readonly keyLine: string;
  readonly makeKey: string;
  readonly copyKey: string;
  readonly keyCopied: string;
  readonly keyNotCopied: string;
  readonly relay: string;
  readonly hasToken: string;
  readonly noToken: string;
  readonly notAllowed: string;
  readonly token: string;
  readonly tokenHint: string;
  readonly tokenFault: string;
  readonly saveToken: string;
  readonly tokenSaved: string;
  readonly allow: string;
}

export const tabletSettingsTexts: Texts<TabletSettingsTexts> = {
  en: {
    title: 'Self-report on a tablet',
    noPage: 'Your agency’s rules name no page for it.',
    page: 'Page:',
    keyHint:
      'The page takes links only from panels that its file agency.json lists. Send this line to whoever looks after the page: it holds nothing secret.',
    keyFor: (actor) => `For ${actor}`,
    keyLine: 'Line for agency.json',
    makeKey: 'Make this panel’s key',
    copyKey: 'Copy the line',
    keyCopied: 'The line is on the clipboard.',
    keyNotCopied: 'The browser did not let the line onto the clipboard. Select and copy it by hand.',
    relay: 'The agency’s relay',
    hasToken: 'A token is kept, encrypted. It is never shown again.',
    noToken: 'No token yet: answers come by code or text only.',
    notAllowed: 'This browser may not reach the relay yet.',
    token: 'Token of the relay',
    tokenHint: 'Your agency’s IT gives it to you. The browser then asks for access to this one address.',
    tokenFault: 'Enter the token as you were given it, without blanks.',
    saveToken: 'Keep the token',
    tokenSaved: 'The token is kept.',
    allow: 'Allow access to the relay',
  },
  es: {
    title: 'Contestar en una tableta',
    noPage: 'Las reglas de su agencia no nombran ninguna página para ello.',
    page: 'Página:',
    keyHint:
      'La página solo acepta enlaces de los paneles que figuran en su archivo agency.json. Envíe esta línea a quien cuida la página: no contiene nada secreto.',
    keyFor: (actor) => `Para ${actor}`,
    keyLine: 'Línea para agency.json',
    makeKey: 'Crear la clave de este panel',
    copyKey: 'Copiar la línea',
    keyCopied: 'La línea está en el portapapeles.',
    keyNotCopied: 'El navegador no dejó copiar la línea. Selecciónela y cópiela a mano.',
    relay: 'El servidor de la agencia',
    hasToken: 'Hay una clave guardada y cifrada. No se muestra nunca más.',
    noToken: 'Aún no hay clave: las respuestas llegan solo por código o texto.',
    notAllowed: 'Este navegador aún no puede llegar al servidor.',
    token: 'Clave del servidor',
    tokenHint:
      'Se la da informática de su agencia. El navegador pide entonces acceso a esta única dirección.',
    tokenFault: 'Escriba la clave como se la dieron, sin espacios.',
    saveToken: 'Guardar la clave',
    tokenSaved: 'La clave está guardada.',
    allow: 'Permitir el acceso al servidor',
  },
  ar: {
    title: 'الإجابة على جهاز لوحي',
    noPage: 'لا تذكر قواعد جهة عملك صفحة لذلك.',
    page: 'الصفحة:',
    keyHint:
      'لا تقبل الصفحة إلا روابط اللوحات المذكورة في ملفها \u2068agency.json\u2069. أرسل هذا السطر إلى من يعتني بالصفحة: ليس فيه سر.',
    keyFor: (actor) => `لـ ${isolated(actor)}`,
    keyLine: 'سطر ملف إعدادات الصفحة',
    makeKey: 'أنشئ مفتاح هذه اللوحة',
    copyKey: 'انسخ السطر',
    keyCopied: 'السطر في الحافظة.',
    keyNotCopied: 'لم يسمح المتصفح بنسخ السطر. حدده وانسخه بيدك.',
    relay: 'خادم جهة العمل',
    hasToken: 'رمز دخول محفوظ ومشفر. لا يُعرض مرة أخرى أبدًا.',
    noToken: 'لا رمز دخول بعد: تأتي الإجابات برمز أو نص فقط.',
    notAllowed: 'لا يجوز لهذا المتصفح الوصول إلى الخادم بعد.',
    token: 'رمز الدخول إلى الخادم',
    tokenHint: 'يعطيك إياه قسم التقنية في جهة عملك. ثم يطلب المتصفح الوصول إلى هذا العنوان وحده.',
    tokenFault: 'أدخل الرمز كما أُعطيته، بلا فراغات.',
    saveToken: 'احفظ الرمز',
    tokenSaved: 'الرمز محفوظ.',
    allow: 'اسمح بالوصول إلى الخادم',
  },
};
