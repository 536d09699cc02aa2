// SPDX-License-Identifier: Apache-2.0
import { FormKit, defaultConfig, plugin } from '@formkit/vue';
import '@formkit/themes/genesis';
import { computed, createApp, h, ref } from 'vue';
import { questions } from 'virtual:questions';

const { stem, items, options, difficultyOptions } = questions;
const group = { type: 'form', actions: false };

const app = createApp({
  setup() {
    const answers = ref({});
    const total = computed(() =>
      items.reduce((sum, { id, isScored }) => sum + (isScored ? (answers.value[nameOf(id)] ?? 0) : 0), 0),
    );
    const setAnswers = (value) => {
      answers.value = value;
    };
    return () => [
      h('p', stem),
      h(FormKit, { ...group, modelValue: answers.value, 'onUpdate:modelValue': setAnswers }, () =>
        items.map(renderItem),
      ),
      h('p', ['Total ', h('output', total.value)]),
    ];
  },
});
app.use(plugin, defaultConfig()).mount('#form');

function renderItem({ id, text, isScored }) {
  const answers = isScored ? options : difficultyOptions;
  return h(FormKit, { key: id, type: 'radio', name: nameOf(id), label: text, options: answers });
}

function nameOf(id) {
  return `item_${id}`;
}
