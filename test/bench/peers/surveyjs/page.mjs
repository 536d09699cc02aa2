// SPDX-License-Identifier: Apache-2.0
import { Model } from 'survey-core';
import 'survey-core/survey-core.fontless.min.css';
import { renderSurvey } from 'survey-js-ui';
import { questions } from 'virtual:questions';

const { stem, items, options, difficultyOptions } = questions;
const sum = items.flatMap(({ id, isScored }) =>
  isScored ? `iif({${nameOf(id)}} notempty, {${nameOf(id)}}, 0)` : [],
);

const survey = new Model({
  title: stem,
  showNavigationButtons: false,
  elements: [
    ...items.map(({ id, text, isScored }) => ({
      type: 'radiogroup',
      name: nameOf(id),
      title: text,
      choices: (isScored ? options : difficultyOptions).map(({ value, label }) => ({ value, text: label })),
    })),
    { type: 'expression', name: 'total', title: 'Total', expression: sum.join(' + ') },
  ],
});
renderSurvey(survey, document.querySelector('#form'));

function nameOf(id) {
  return `item_${id}`;
}
