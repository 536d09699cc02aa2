// SPDX-License-Identifier: Apache-2.0
import type { AuditEntry } from '@cradleside/record-store';

const columns = ['sequence', 'time', 'actor', 'action', 'detail', 'record'] as const;

/** Characters with which a spreadsheet begins a formula (OWASP, CSV Injection: https://owasp.org/www-community/attacks/CSV_Injection). */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * The log as CSV (RFC 4180, UTF-8 with a byte order mark for spreadsheets). A text that a spreadsheet would take for a
 * formula, such as an actor called '=1+1', gets an apostrophe before it.
 */
export function auditTable(entries: readonly AuditEntry[]): string {
  const rows = entries.map(({ sequence, time, actor, action, detail, recordId }) =>
    [String(sequence), time, actor, action, detail ?? '', recordId ?? ''].map(cell).join(','),
  );
  return `\uFEFF${[columns.join(','), ...rows].join('\r\n')}\r\n`;
}

function cell(text: string): string {
  const safe = formulaStart.test(text.trimStart()) || formulaStart.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
