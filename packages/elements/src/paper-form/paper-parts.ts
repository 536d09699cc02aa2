// SPDX-License-Identifier: Apache-2.0
import type { Instrument } from '@cradleside/instruments';
import type { WordedItem, Wording } from '../screener-form/wording.js';

/** Questions that stand together on paper. */
export interface PaperPart {
  /** 'table': rows under the same answers. 'alone': one question with answers of its own under it. */
  readonly kind: 'table' | 'alone';
  readonly items: readonly WordedItem[];
}

/** A form as it is divided on paper. */
export interface PaperParts {
  /** Questions that open the rest: they stand before the stem, which is about the rest. */
  readonly opening: readonly PaperPart[];
  readonly rest: readonly PaperPart[];
}

/** Divides a form: scored questions in tables, each unscored one alone, all in the order of the definition. */
export function paperParts({ items }: Instrument, wording: Wording): PaperParts {
  const unscored = new Set(items.flatMap(({ id, unscored: isUnscored }) => (isUnscored ? [id] : [])));
  const parts: PaperPart[] = [];
  for (const item of wording.items) {
    const last = parts.at(-1);
    if (unscored.has(item.id)) parts.push({ kind: 'alone', items: [item] });
    else if (last?.kind === 'table' && hasSameAnswers(last.items[0]!, item))
      parts[parts.length - 1] = { kind: 'table', items: [...last.items, item] };
    else parts.push({ kind: 'table', items: [item] });
  }
  const first = parts.findIndex(({ kind }) => kind === 'table');
  return { opening: parts.slice(0, Math.max(first, 0)), rest: parts.slice(Math.max(first, 0)) };
}

function hasSameAnswers(one: WordedItem, other: WordedItem): boolean {
  const labels = ({ options }: WordedItem) => options.map(({ label }) => label).join('\n');
  return labels(one) === labels(other);
}
