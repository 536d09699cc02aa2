// SPDX-License-Identifier: Apache-2.0

const phq9Form = "import '@cradleside/elements/phq9-form.js';";
const scoring = "import { scoreResponses } from '@cradleside/instruments/scoring';";
const phq9 = "import { phq9 } from '@cradleside/instruments/phq9';";

/**
 * What is measured: the bytes of `code` bundled for production, less those of `minus`; those that load at first, or
 * those that load when they are needed (`lazy`). Budgets are bytes after brotli.
 * @type {{name: string, code: string, minus?: string, budgetBytes?: number, when?: 'initial' | 'lazy'}[]}
 */
export const sizeMeasures = [
  { name: '`phq9-form` in English, with Lit', code: phq9Form, budgetBytes: 13_000 },
  {
    name: 'score card and steps layout in English, loaded when they are needed',
    code: phq9Form,
    when: 'lazy',
    budgetBytes: 4000,
  },
  ...['gad7-form', 'pcl5-form', 'fidelity-checklist'].map((tag) => ({
    name: `\`${tag}\`, when \`phq9-form\` is there`,
    code: `${phq9Form} import '@cradleside/elements/${tag}.js';`,
    minus: phq9Form,
    budgetBytes: 2500,
  })),
  ...['screener-form', 'score-card', 'paper-form'].map((tag) => ({
    name: `\`${tag}\`, when \`phq9-form\` is there`,
    code: `${phq9Form} import '@cradleside/elements/${tag}.js';`,
    minus: phq9Form,
  })),
  ...['score-trend', 'component-map', 'family-picture'].map((tag) => ({
    name: `\`${tag}\` in English, with Lit and charting`,
    code: `import '@cradleside/elements/${tag}.js';`,
    budgetBytes: 16_000,
  })),
  {
    name: 'scoring with one instrument, no element',
    code: `${scoring} ${phq9} export const score = (responses) => scoreResponses(phq9, responses);`,
    budgetBytes: 2500,
  },
];

const handoff = (...entries) =>
  entries.map((entry) => `export * from '@cradleside/handoff/${entry}';`).join('');

/** The hand-off package, for its README. The page for the tablet as a whole may have 55 kB. @type {typeof sizeMeasures} */
export const handoffSizeMeasures = [
  {
    name: 'what the tablet needs: `answer`, `qr` and `relay`',
    code: handoff('answer', 'qr', 'relay'),
    budgetBytes: 23_000,
  },
  {
    name: 'what the panel needs: `issue`, `receive`, `qr` and `relay`',
    code: handoff('issue', 'receive', 'qr', 'relay'),
    budgetBytes: 24_500,
  },
  { name: '`read-qr`, its quick reader', code: handoff('read-qr'), budgetBytes: 14_500 },
  {
    name: '`read-qr`, its other reader without the wasm, when it is needed',
    code: handoff('read-qr'),
    when: 'lazy',
  },
];

/**
 * What each page of the extension may load before it draws. Cryptography, forms and every screen but the first come later.
 * `also` are scripts that the page loads by itself after that.
 * @type {{page: string, also?: string[], name: string, budgetBytes: number}[]}
 */
export const extensionPageBudgets = [
  { page: 'panel.html', name: 'first load of the unlocked panel', budgetBytes: 90_000 },
  {
    page: 'panel.html',
    also: ['assets/families-screen.js'],
    name: 'unlocked panel up to the list of families',
    budgetBytes: 90_000,
  },
  { page: 'locked.html', name: 'first load of the locked panel', budgetBytes: 90_000 },
  { page: 'handover.html', name: 'first load of the hand-over window', budgetBytes: 90_000 },
  { page: 'scan.html', name: 'first load of the page that scans codes', budgetBytes: 90_000 },
];

/**
 * The page on a tablet. `needed` are scripts that come later during the sitting; with `alone` only these are weighed.
 * @type {{name: string, needed?: RegExp, alone?: boolean, budgetBytes?: number}[]}
 */
export const selfReportBudgets = [
  {
    name: 'a whole sitting in English: PHQ-9, GAD-7 and PCL-5, sealing, QR',
    needed: /^assets\/(?:meanwhile|rolldown-runtime)\./,
    budgetBytes: 55_000,
  },
  {
    name: 'Spanish, when it is offered',
    needed: /^assets\/(?:es(?:\.steps)?|(?:phq9|gad7)(?:-form)?\.es-US)\./,
    alone: true,
    budgetBytes: 7000,
  },
  {
    name: 'Arabic, when it is offered',
    needed: /^assets\/(?:ar(?:\.steps)?|(?:phq9|gad7)(?:-form)?\.ar)\./,
    alone: true,
    budgetBytes: 7000,
  },
];

/**
 * @param {string} entry a language entry point, such as `phq9-form.es-US.js`
 * @returns {{name: string, code: string, minus: string}}
 */
export function languageMeasure(entry) {
  const [tag, language] = entry.split('.');
  const form = `import '@cradleside/elements/${tag}.js';`;
  return {
    name: `${language} for \`${tag}\``,
    code: `${form} import '@cradleside/elements/${entry}';`,
    minus: form,
  };
}
