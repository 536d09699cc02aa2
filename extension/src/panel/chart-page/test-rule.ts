// SPDX-License-Identifier: Apache-2.0
import { clientIdFrom } from '@cradleside/policy';
import type { PageField, PageRule } from '@cradleside/policy';
import { cleanPageText } from './clean-page-text.js';
import { type SeenPlace, seePlace } from './page-place.js';

/** What a page rule finds at one of its places. */
export interface RulePart {
  /** 'client-id', 'note', or what a field takes ('phq-9.total'). */
  readonly part: string;
  /** `refused`: read-only, of another kind, or without a choice that the rule names. */
  readonly outcome: 'found' | 'not-found' | 'several' | 'refused';
  /** What would be read, or the label of what would be filled; cleaned. For `refused` the text or choice at fault. */
  readonly text?: string;
}

const mostCharacters = 80;

/** Shows what a page rule would read and fill in the tab beside the panel; changes nothing. To be called from a click. */
export async function testRule(rule: PageRule): Promise<readonly RulePart[]> {
  const parts: RulePart[] = [];
  if (rule.clientId !== undefined) {
    const { clientId } = rule;
    parts.push(
      judge('client-id', await seePlace(clientId), (seen) =>
        readable(seen, clientIdFrom(clientId, seen.text)),
      ),
    );
  }
  if (rule.note !== undefined) parts.push(judge('note', await seePlace(rule.note), writable));
  for (const field of rule.fields)
    parts.push(judge(field.value, await seePlace(field), (seen) => fillable(field, seen)));
  return parts;
}

type Judgement = Pick<RulePart, 'outcome' | 'text'>;

function judge(part: string, seen: SeenPlace | undefined, look: (seen: SeenPlace) => Judgement): RulePart {
  if (seen === undefined || seen.count === 0) return { part, outcome: 'not-found' };
  return { part, ...look(seen) };
}

function readable(seen: SeenPlace, id: string | null): Judgement {
  if (seen.count > 1) return { outcome: 'several' };
  return id === null
    ? { outcome: 'refused', text: cleanPageText(seen.text, mostCharacters) }
    : { outcome: 'found', text: id };
}

function writable({ count, isShut, control, label }: SeenPlace): Judgement {
  if (count > 1) return { outcome: 'several' };
  const takesText = ['rich-text', 'textarea', 'text', 'search', 'tel', 'url'].includes(control);
  return { outcome: isShut || !takesText ? 'refused' : 'found', text: label };
}

function fillable({ control, map }: PageField, seen: SeenPlace): Judgement {
  if (seen.count > 1 && control !== 'radio') return { outcome: 'several' };
  if (seen.isShut || !(kinds[control] ?? []).includes(seen.control))
    return { outcome: 'refused', text: seen.label };
  const isChoice = seen.control === 'select' || seen.control === 'radio';
  const missing = Object.values(map ?? {}).find(
    (choice) => !seen.options.some((option) => option.trim().toLowerCase() === choice.trim().toLowerCase()),
  );
  if (isChoice && missing !== undefined) return { outcome: 'refused', text: missing };
  return { outcome: 'found', text: seen.label };
}

const texts = ['text', 'search', 'tel', 'url', 'textarea'];
/** Which controls of a page take which kind of a rule; pages draw choices with anything. */
const drawn = ['button', 'div', 'span', 'ul', 'fieldset', 'label', 'p', 'td'];
const kinds: Readonly<Record<PageField['control'], readonly string[]>> = {
  text: texts,
  number: [...texts, 'number', 'range'],
  date: [...texts, 'date'],
  select: ['select', 'text', 'search', ...drawn],
  radio: ['radio', ...drawn],
  checkbox: ['checkbox', ...drawn],
};
