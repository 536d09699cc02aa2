// SPDX-License-Identifier: Apache-2.0
import { phq9 } from '@cradleside/instruments/phq9';
import { QuestionnaireForm } from '../screener-form/questionnaire-form.js';

/**
 * The PHQ-9, a questionnaire on depressive symptoms, as a form control.
 *
 * ```html
 * <form action="/intake" method="post">
 *   <phq9-form name="phq9" required></phq9-form>
 *   <button>Send</button>
 * </form>
 * ```
 *
 * @tag phq9-form
 */
export class Phq9Form extends QuestionnaireForm {
  static override readonly instrument = phq9;
}
