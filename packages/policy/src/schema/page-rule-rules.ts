// SPDX-License-Identifier: Apache-2.0
import type { Instrument } from '@cradleside/instruments';
import type { PageField, PageRule } from '../page-rule.js';
import { type FieldSource, namedParts, plainParts, readFieldSource } from '../rules/field-source.js';
import type { FaultPath, Report } from './fault-list.js';
import { type KnownDefinitions, questionnaireOf } from './known-definitions.js';

/** Reports rules that stand twice, values that no screening has, and controls and maps that do not fit their value. */
export function checkPageRules(rules: readonly PageRule[], known: KnownDefinitions, report: Report): void {
  const seen = { id: new Set<string>(), url: new Set<string>() };
  for (const [index, rule] of rules.entries()) {
    for (const key of ['id', 'url'] as const) {
      if (seen[key].has(rule[key]))
        report(['pageRules', index, key], 'another rule has the same: change one');
      seen[key].add(rule[key]);
    }
    if (!rule.clientId && !rule.note && rule.fields.length === 0)
      report(['pageRules', index], 'says nothing: add clientId, note or fields');
    for (const [place, field] of rule.fields.entries())
      checkField(field, ['pageRules', index, 'fields', place], known, report);
  }
}

function checkField(field: PageField, path: FaultPath, known: KnownDefinitions, report: Report): void {
  const source = readFieldSource(field.value);
  const definition = source && 'instrument' in source ? questionnaireOf(known, source.instrument) : undefined;
  if (!source) {
    report(
      [...path, 'value'],
      `write client-id, or an instrument and ${[...plainParts, ...namedParts.map((part) => `${part}.<id>`)].join(', ')}: phq-9.total`,
    );
  } else if (source.kind !== 'client-id' && !definition) {
    report([...path, 'value'], 'no questionnaire of this id');
  } else {
    if (definition && 'name' in source && !names(source, definition).includes(source.name))
      report(
        [...path, 'value'],
        `${definition.id} has no such ${source.kind}: write ${names(source, definition).join(' or ')}`,
      );
    checkControl(field, source, path, report);
    checkMap(field, allowedKeys(source, definition), path, report);
  }
}

/** Which sign stands for a number, and how a day is written. */
function checkControl(field: PageField, { kind }: FieldSource, path: FaultPath, report: Report): void {
  const isDay = kind === 'date';
  if (isDay && !['text', 'date'].includes(field.control))
    report([...path, 'control'], 'a day goes into "date" or "text"');
  if (!isDay && field.control === 'date')
    report([...path, 'control'], 'only the date of a screening goes into "date"');
  if (field.dateFormat !== undefined && !isDay) report([...path, 'dateFormat'], 'only for a date: remove it');
  if (field.control === 'date' && (field.dateFormat ?? 'yyyy-mm-dd') !== 'yyyy-mm-dd')
    report(
      [...path, 'dateFormat'],
      'a date field of a browser takes yyyy-mm-dd: remove it, or write control "text"',
    );
  if (isDay && field.map) report([...path, 'map'], 'not for a date: write dateFormat');
  const isNumber = ['total', 'prorated', 'answered', 'subscale', 'item'].includes(kind);
  if (field.control === 'number' && !isNumber && !field.map)
    report([...path, 'control'], 'is no number: write another control, or add a map to numbers');
  if (field.control === 'checkbox' && !isDecision(kind) && !field.map)
    report([...path, 'map'], 'a checkbox takes true or false: add a map');
  if (isDecision(kind) && field.control !== 'checkbox' && !field.map)
    report([...path, 'map'], 'missing: say what true and false are called on the page');
}

function checkMap(
  { map, control }: PageField,
  keys: readonly string[] | null,
  path: FaultPath,
  report: Report,
): void {
  for (const [key, value] of Object.entries(map ?? {})) {
    if (keys && !keys.includes(key))
      report([...path, 'map', key], `no such value: write ${keys.join(' or ')}`);
    if (control === 'checkbox' && value !== 'true' && value !== 'false')
      report([...path, 'map', key], 'a checkbox takes "true" or "false"');
    if (control === 'number' && !/^-?\d+(?:\.\d+)?$/.test(value))
      report([...path, 'map', key], 'a number field takes a number');
  }
}

const isDecision = (kind: FieldSource['kind']) =>
  ['positive', 'critical', 'cut-point', 'criterion'].includes(kind);

/** What can be mapped; null: anything. */
function allowedKeys(source: FieldSource, definition: Instrument | undefined): readonly string[] | null {
  if (isDecision(source.kind)) return ['true', 'false'];
  if (source.kind === 'band') return definition?.bands.map(({ id }) => id) ?? [];
  if (source.kind === 'status') return ['scored', 'prorated', 'incomplete'];
  if (source.kind === 'mode') return ['self', 'read-aloud', 'interpreter', 'clinician', 'paper'];
  if (source.kind !== 'item') return null;
  const item = definition?.items.find(({ id }) => id === source.name);
  const options = definition?.scales[item?.scale ?? 'default'] ?? [];
  return [...options.map(({ value }) => String(value)), 'declined'];
}

function names(source: FieldSource, { items, scoring, cutPoints, criteria }: Instrument): readonly string[] {
  const named: Partial<Record<FieldSource['kind'], readonly { readonly id: string }[]>> = {
    item: items,
    subscale: scoring.subscales,
    'cut-point': cutPoints,
    criterion: criteria,
  };
  return (named[source.kind] ?? []).map(({ id }) => id);
}
