// SPDX-License-Identifier: Apache-2.0
import { instruments } from '@cradleside/instruments';
import { PaperForm } from '../paper-form/paper-form.js';
import { define } from './define.js';

/** A blank paper form of any instrument of the catalog by its id, or of an agency's own definition. */
class CatalogPaperForm extends PaperForm {
  static override readonly catalog = instruments;
}

define('paper-form', CatalogPaperForm);
export { CatalogPaperForm as PaperForm };
