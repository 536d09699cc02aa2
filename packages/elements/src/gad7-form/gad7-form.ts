// SPDX-License-Identifier: Apache-2.0
import { gad7 } from '@cradleside/instruments/gad7';
import { QuestionnaireForm } from '../screener-form/questionnaire-form.js';

/**
 * The GAD-7, a questionnaire on anxiety, as a form control.
 *
 * ```html
 * <form action="/intake" method="post">
 *   <gad7-form name="gad7" required></gad7-form>
 *   <button>Send</button>
 * </form>
 * ```
 *
 * @tag gad7-form
 */
export class Gad7Form extends QuestionnaireForm {
  static override readonly instrument = gad7;
}
