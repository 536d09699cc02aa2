// SPDX-License-Identifier: Apache-2.0
import jQuery from 'jquery';

let model = '';
jQuery('#field').on('keyup', ({ target }) => {
  model = target.value;
});
globalThis.fixture = { model: () => model };
