// SPDX-License-Identifier: Apache-2.0
import type { Texts } from '../app/texts.js';

/** What stands in the window beside the flow. Spanish and Arabic need review by a native speaker. */
export interface HandOverTexts {
  readonly staff: string;
  readonly staffAction: string;
  readonly elsewhere: string;
  /** What asks the questions, or the way out, could not be loaded. */
  readonly notLoaded: string;
  readonly notLoadedKept: string;
  readonly notLoadedNext: string;
  readonly tryAgain: string;
  readonly staffClose: string;
}

export const handOverTexts: Texts<HandOverTexts> = {
  en: {
    staff: 'For the home visitor',
    staffAction: 'Leave the questionnaire',
    elsewhere: 'The questionnaire is open in another window.',
    notLoaded: 'The questions did not load completely',
    notLoadedKept: 'Nothing is lost: what was answered before this is kept.',
    notLoadedNext: 'Please try again, or give the computer back to your home visitor.',
    tryAgain: 'Try again',
    staffClose:
      'The way out did not load either. Close this window and unlock the panel: everything that was answered is there.',
  },
  es: {
    staff: 'Para la visitadora',
    staffAction: 'Salir del cuestionario',
    elsewhere: 'El cuestionario está abierto en otra ventana.',
    notLoaded: 'Las preguntas no se cargaron por completo',
    notLoadedKept: 'No se perdió nada: lo que se contestó antes está guardado.',
    notLoadedNext: 'Por favor, intente de nuevo o devuelva la computadora a su visitadora.',
    tryAgain: 'Intentar de nuevo',
    staffClose:
      'La salida tampoco se cargó. Cierre esta ventana y desbloquee el panel: todo lo que se contestó está ahí.',
  },
  ar: {
    staff: 'للزائرة المنزلية',
    staffAction: 'الخروج من الاستبيان',
    elsewhere: 'الاستبيان مفتوح في نافذة أخرى.',
    notLoaded: 'لم تُحمَّل الأسئلة بالكامل',
    notLoadedKept: 'لم يضع شيء: ما أُجيب عنه قبل ذلك محفوظ.',
    notLoadedNext: 'من فضلك حاولي مرة أخرى، أو أعيدي الحاسوب إلى الزائرة المنزلية.',
    tryAgain: 'حاولي مرة أخرى',
    staffClose: 'لم يُحمَّل المخرج أيضًا. أغلقي هذه النافذة وافتحي قفل اللوحة: كل ما أُجيب عنه موجود هناك.',
  },
};
