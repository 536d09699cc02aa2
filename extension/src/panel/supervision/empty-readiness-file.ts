// SPDX-License-Identifier: Apache-2.0
import type { ReadinessDefinition } from '@cradleside/supervision/readiness';
import { bareShell } from './self-assessment.js';

const indentation = 2;

/** A self-assessment's file as an agency begins with it: three answers, the seven domains, no item. */
export function emptyReadinessFile(): string {
  const file: ReadinessDefinition = {
    ...bareShell(),
    id: 'our-readiness',
    title: 'Readiness self-assessment',
    options: [
      { value: 1, label: 'I would like to grow here', counts: 'growth' },
      { value: 2, label: 'I work with this' },
      { value: 3, label: 'I could share this', counts: 'strength' },
    ],
  };
  return `${JSON.stringify(file, null, indentation)}\n`;
}
