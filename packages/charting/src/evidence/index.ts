// SPDX-License-Identifier: Apache-2.0
export type { EvidenceLanguage, EvidencePage, EvidencePoint, EvidenceSection } from './evidence-page.js';
export { evidencePage } from './evidence-page.js';
export { itemNineFigures } from './evidence-figures.js';
