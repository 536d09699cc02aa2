// SPDX-License-Identifier: Apache-2.0
import { pcl5 } from '@cradleside/instruments/pcl5';
import { QuestionnaireForm } from '../screener-form/questionnaire-form.js';

/**
 * The PCL-5, a questionnaire on post-traumatic stress, as a form control.
 *
 * ```html
 * <form action="/intake" method="post">
 *   <pcl5-form name="pcl5" required></pcl5-form>
 *   <button>Send</button>
 * </form>
 * ```
 *
 * @tag pcl5-form
 */
export class Pcl5Form extends QuestionnaireForm {
  static override readonly instrument = pcl5;
}
