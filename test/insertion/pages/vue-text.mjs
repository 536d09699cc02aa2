// SPDX-License-Identifier: Apache-2.0
import { createApp, ref } from 'vue/dist/vue.esm-bundler.js';

const value = ref('');
createApp({
  template: '<label>Subjective<textarea id="field" rows="8" v-model="value"></textarea></label>',
  setup: () => ({ value }),
}).mount('#host');
globalThis.fixture = { model: () => value.value };
