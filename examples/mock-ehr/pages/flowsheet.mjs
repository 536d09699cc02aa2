// SPDX-License-Identifier: Apache-2.0
import { html } from '../escape-html.mjs';

/** A React form of controlled fields. */
export const flowsheet = {
  title: 'Screening flowsheet',
  scripts: ['flowsheet'],
  saves: {
    kind: 'flowsheet',
    fields: [
      'screenDate',
      'phq9Total',
      'phq9Band',
      'phq9Item9',
      'positive',
      'item9Positive',
      'reviewed',
      'comment',
    ],
  },
  render: () => html`<h1>Screening flowsheet</h1>
    <div id="flowsheet"></div>`,
};
