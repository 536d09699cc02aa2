// SPDX-License-Identifier: Apache-2.0
import { instruments } from '@cradleside/instruments';
import { ScreenerForm } from '../screener-form/screener-form.js';
import { define } from './define.js';

/** Any instrument of the catalog by its id, or a definition of an agency's own. Imports all texts of the catalog. */
class CatalogForm extends ScreenerForm {
  static override readonly catalog = instruments;
}

define('screener-form', CatalogForm);
export { CatalogForm as ScreenerForm };
