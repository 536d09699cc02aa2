// SPDX-License-Identifier: Apache-2.0
import type { Texts } from '../app/texts.js';
import type { SealedTextAnswer } from '../../protocol/sealed-text-message.js';

/** Why the camera shows nothing. */
export type CameraFault = 'refused' | 'none' | 'busy';

/** What became of what was read; 'closed': no panel is open. */
export type ScanOutcome = SealedTextAnswer | 'closed';

/** Spanish and Arabic need review by a native speaker. */
export interface ScanTexts {
  readonly title: string;
  readonly hint: string;
  readonly picture: string;
  readonly start: string;
  readonly starting: string;
  readonly looking: string;
  readonly otherCode: string;
  readonly sending: string;
  readonly again: string;
  readonly tryAgain: string;
  readonly faults: Readonly<Record<CameraFault, string>>;
  readonly outcomes: Readonly<Record<ScanOutcome, string>>;
}

export const scanTexts: Texts<ScanTexts> = {
  en: {
    title: 'Scan the code of a tablet',
    hint: 'Hold the tablet in front of the camera: the whole code with its white edge, about as large as the frame.',
    picture: 'What the camera sees',
    start: 'Start the camera',
    starting: 'The browser asks whether this page may use the camera …',
    looking: 'Looking for a code …',
    otherCode: 'This is a code of another kind. Show the one with the answers.',
    sending: 'Read. Handing it to the panel …',
    again: 'Scan another code',
    tryAgain: 'Hand it to the panel again',
    faults: {
      refused:
        'This page may not use the camera. Allow it at the left of the address line, then start again; or choose a picture or paste the text in the panel.',
      none: 'No camera was found. Choose a picture or paste the text in the panel.',
      busy: 'The camera cannot be opened: another program may be using it. Close that, then start again.',
    },
    outcomes: {
      received: 'Received. Compare the confirm code in the panel with the tablet.',
      same: 'The panel has these answers already.',
      refused: 'The panel refused it, and says why.',
      foreign:
        'It is for no link of this panel. Keep the code on the tablet and scan it where the link was made.',
      unreadable: 'The code was not read whole. Scan it again.',
      locked:
        'The panel is locked. Unlock it, then hand it over again. The code is kept here as long as this tab is open.',
      closed:
        'No panel is open. Open it, then hand it over again. The code is kept here as long as this tab is open.',
      failed: 'The panel could not store it. Hand it over again, and keep the code on the tablet.',
    },
  },
  es: {
    title: 'Escanear el código de una tableta',
    hint: 'Ponga la tableta frente a la cámara: el código entero con su borde blanco, tan grande como el marco.',
    picture: 'Lo que ve la cámara',
    start: 'Encender la cámara',
    starting: 'El navegador pregunta si esta página puede usar la cámara …',
    looking: 'Buscando un código …',
    otherCode: 'Es un código de otra clase. Muestre el de las respuestas.',
    sending: 'Leído. Pasándolo al panel …',
    again: 'Escanear otro código',
    tryAgain: 'Pasarlo otra vez al panel',
    faults: {
      refused:
        'Esta página no puede usar la cámara. Permítalo junto a la barra de direcciones y empiece otra vez; o elija una imagen o pegue el texto en el panel.',
      none: 'No se encontró ninguna cámara. Elija una imagen o pegue el texto en el panel.',
      busy: 'No se puede abrir la cámara: quizá la usa otro programa. Ciérrelo y empiece otra vez.',
    },
    outcomes: {
      received: 'Recibido. Compare el código de confirmación del panel con la tableta.',
      same: 'El panel ya tiene estas respuestas.',
      refused: 'El panel lo rechazó y dice por qué.',
      foreign:
        'No es de ningún enlace de este panel. Deje el código en la tableta y escanéelo donde se creó el enlace.',
      unreadable: 'El código no se leyó entero. Escanéelo otra vez.',
      locked:
        'El panel está bloqueado. Desbloquéelo y páselo otra vez. El código se guarda aquí mientras esta pestaña esté abierta.',
      closed:
        'No hay ningún panel abierto. Ábralo y páselo otra vez. El código se guarda aquí mientras esta pestaña esté abierta.',
      failed: 'El panel no pudo guardarlo. Páselo otra vez y deje el código en la tableta.',
    },
  },
  ar: {
    title: 'مسح رمز جهاز لوحي',
    hint: 'ضع الجهاز اللوحي أمام الكاميرا: الرمز كله مع حافته البيضاء وبحجم الإطار تقريبًا.',
    picture: 'ما تراه الكاميرا',
    start: 'شغّل الكاميرا',
    starting: 'يسأل المتصفح هل يجوز لهذه الصفحة استعمال الكاميرا …',
    looking: 'جارٍ البحث عن رمز …',
    otherCode: 'هذا رمز من نوع آخر. أظهر رمز الإجابات.',
    sending: 'قُرئ. جارٍ تسليمه إلى اللوحة …',
    again: 'امسح رمزًا آخر',
    tryAgain: 'سلّمه إلى اللوحة مرة أخرى',
    faults: {
      refused:
        'لا يجوز لهذه الصفحة استعمال الكاميرا. اسمح بذلك بجانب شريط العنوان ثم ابدأ من جديد؛ أو اختر صورة أو ألصق النص في اللوحة.',
      none: 'لم يُعثر على كاميرا. اختر صورة أو ألصق النص في اللوحة.',
      busy: 'لا يمكن فتح الكاميرا: ربما يستعملها برنامج آخر. أغلقه ثم ابدأ من جديد.',
    },
    outcomes: {
      received: 'وصل. قارن رمز التأكيد في اللوحة بالجهاز اللوحي.',
      same: 'لدى اللوحة هذه الإجابات بالفعل.',
      refused: 'رفضته اللوحة وتذكر السبب.',
      foreign: 'ليس لأي رابط من هذه اللوحة. أبقِ الرمز على الجهاز اللوحي وامسحه حيث أُنشئ الرابط.',
      unreadable: 'لم يُقرأ الرمز كاملًا. امسحه مرة أخرى.',
      locked: 'اللوحة مقفلة. افتحها ثم سلّمه مرة أخرى. يبقى الرمز هنا ما دام هذا اللسان مفتوحًا.',
      closed: 'لا لوحة مفتوحة. افتحها ثم سلّمه مرة أخرى. يبقى الرمز هنا ما دام هذا اللسان مفتوحًا.',
      failed: 'لم تستطع اللوحة حفظه. سلّمه مرة أخرى وأبقِ الرمز على الجهاز اللوحي.',
    },
  },
};
