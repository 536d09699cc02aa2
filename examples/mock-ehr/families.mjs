// SPDX-License-Identifier: Apache-2.0

/**
 * @typedef {object} Family
 * @property {number} record the chart's own number, which stands in addresses
 * @property {string} id the client id that staff use
 * @property {string} caregiver
 * @property {string} kinship
 * @property {string} child
 * @property {string} born yyyy-mm-dd; a due date where the status is 'Prenatal'
 * @property {string} language
 * @property {string} worker
 * @property {string} status
 * @property {string} opened yyyy-mm-dd
 * @property {string} nextVisit yyyy-mm-dd, or empty
 */

/** Nobody here exists: every name says so. @type {readonly Family[]} */
export const families = [
  ['K-187', 'Testmother Example', 'Mother', 'Baby Example', '2026-05-02', 'English', 'Open', '2026-03-11'],
  ['K-190', 'Mockmama Sample', 'Mother', 'Toddler Sample', '2025-01-20', 'Spanish', 'Open', '2025-04-07'],
  ['K-193', 'Testfather Madeup', 'Father', 'Baby Madeup', '2026-08-14', 'English', 'Open', '2026-09-02'],
  [
    'K-198',
    'Fakegrandma Pretend',
    'Grandmother',
    'Infant Pretend',
    '2026-02-28',
    'English',
    'Open',
    '2026-04-15',
  ],
  [
    'K-201',
    'Testmother Placeholder',
    'Mother',
    'Child Placeholder',
    '2024-11-05',
    'Arabic',
    'On hold',
    '2025-02-03',
  ],
  ['K-204', 'Testmother Demo', 'Mother', 'Baby Demo', '2026-04-19', 'English', 'Open', '2026-05-06'],
  ['K-207', 'Mockaunt Fictional', 'Aunt', 'Infant Fictional', '2026-06-23', 'Spanish', 'Open', '2026-07-08'],
  [
    'K-211',
    'Testmother Imaginary',
    'Mother',
    'Expected Imaginary',
    '2027-01-30',
    'English',
    'Prenatal',
    '2026-11-04',
  ],
  [
    'K-214',
    'Fosterparent Dummy',
    'Foster mother',
    'Toddler Dummy',
    '2024-09-17',
    'English',
    'Open',
    '2026-01-12',
  ],
  ['K-219', 'Mockmother Specimen', 'Mother', 'Twins Specimen', '2026-07-07', 'Arabic', 'Open', '2026-08-19'],
  [
    'K-223',
    'Testmother Invented',
    'Mother',
    'Child Invented',
    '2023-12-01',
    'English',
    'Closed',
    '2024-02-20',
  ],
  ['K-226', 'Mockfather Nobody', 'Father', 'Baby Nobody', '2026-10-10', 'Spanish', 'Open', '2026-10-28'],
].map(([id, caregiver, kinship, child, born, language, status, opened], index) => ({
  record: 1000 + Number(id.slice(2)),
  id,
  caregiver,
  kinship,
  child,
  born,
  language,
  worker: index % 3 === 0 ? 'Pat Placeholder' : 'Robin Standin',
  status,
  opened,
  nextVisit: status === 'Closed' ? '' : `2026-12-${String(1 + ((index * 5) % 18)).padStart(2, '0')}`,
}));
