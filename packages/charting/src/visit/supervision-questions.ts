// SPDX-License-Identifier: Apache-2.0
import type { ComponentUse } from './component-use.js';
import type { VisitCoverage } from './visit-coverage.js';

/**
 * A question and when it is offered; `{component}`, `{visits}` (logged visits since it was last seen), `{count}` and
 * `{of}` are filled in. `gap`: not seen in the last visits, of which there are four or more. `every-visit`: seen in each of four visits or more. `unlogged`: a held visit has no log.
 */
export type QuestionTemplate =
  | {
      readonly when: 'gap' | 'every-visit';
      /** Category ids and strategy codes; null: each that no template before it names. */
      readonly components: readonly string[] | null;
      readonly text: string;
    }
  | { readonly when: 'unlogged'; readonly text: string };

/** A question for supervision: to be edited, used or left. */
export interface SupervisionQuestion {
  readonly when: QuestionTemplate['when'];
  /** Category id or strategy code; null where it is about the log as a whole. */
  readonly component: string | null;
  readonly text: string;
}

/** What questions are made from. */
export interface QuestionRequest {
  readonly coverage: VisitCoverage;
  /** `questionTemplates[language]`, or what the agency has made of them. */
  readonly templates: readonly QuestionTemplate[];
  /** Words for categories and strategies by id; what is not here has the checklist's. */
  readonly labels?: Readonly<Record<string, string>> | undefined;
}

/** With fewer there is nothing to ask about yet. */
const fewestVisits = 4;

/** The questions that the log gives rise to, in the order of the templates. None of them is a finding. */
export function supervisionQuestions({
  coverage,
  templates,
  labels = {},
}: QuestionRequest): readonly SupervisionQuestion[] {
  const { completeness, gaps } = coverage;
  const named = new Map<string, string>();
  return templates.flatMap((template): readonly SupervisionQuestion[] => {
    const { when } = template;
    switch (when) {
      case 'unlogged':
        if (completeness.count === completeness.of) return [];
        return [
          {
            when,
            component: null,
            text: filledIn(template.text, completeness),
          },
        ];
      case 'gap':
      case 'every-visit': {
        const { components } = template;
        const uses = (when === 'gap' ? gapsOnce(gaps) : seenAlways(coverage)).filter(({ id }) =>
          components === null ? named.get(id) !== when : components.includes(id),
        );
        for (const { id } of uses) named.set(id, when);
        return uses.map((use) => ({
          when,
          component: use.id,
          text: questionText(template.text, use, labels),
        }));
      }
      default:
        return unknownTemplate(when);
    }
  });
}

/** A category where nothing of it was seen, else those of its elements that were not. */
function gapsOnce({ categories, strategies }: VisitCoverage['gaps']): readonly ComponentUse[] {
  const whole = new Set(categories.map(({ id }) => id));
  const uses = [...categories, ...strategies.filter(({ category }) => !whole.has(category))];
  return uses.filter(({ visitsSince }) => visitsSince >= fewestVisits);
}

function seenAlways({ categories }: VisitCoverage): readonly ComponentUse[] {
  return categories.filter(({ visits: { count, of } }) => of >= fewestVisits && count === of);
}

function questionText(
  text: string,
  { id, label, visits, visitsSince }: ComponentUse,
  labels: Readonly<Record<string, string>>,
): string {
  const component = Object.hasOwn(labels, id) ? (labels[id] ?? label) : label;
  return filledIn(text, { component, visits: visitsSince, count: visits.count, of: visits.of });
}

function filledIn(text: string, values: object): string {
  const known = new Map<string, unknown>(Object.entries(values));
  return text.replaceAll(/\{(component|visits|count|of)\}/g, (written, name: string) =>
    known.has(name) ? String(known.get(name)) : written,
  );
}

function unknownTemplate(_when: never): readonly SupervisionQuestion[] {
  return [];
}
