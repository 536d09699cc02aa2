// SPDX-License-Identifier: Apache-2.0
import type { ReadinessDefinition } from '../readiness/readiness.js';
import { readinessShape } from './readiness-shape.js';

/** Where a fault is and what it is; never the value itself. */
export interface ReadinessIssue {
  /** 'domains.trauma.items.3.id'. Empty: the whole text. */
  readonly path: string;
  readonly message: string;
}

/** A self-assessment that holds, or each fault. */
export type ReadReadiness =
  | { readonly ok: true; readonly value: ReadinessDefinition }
  | { readonly ok: false; readonly issues: readonly ReadinessIssue[] };

/** UTF-16 code units of a file. */
const longestText = 500_000;
const mostIssues = 100;

/**
 * Reads an agency's readiness self-assessment from its file. It is taken whole or refused whole. Never throws.
 *
 * @param text JSON.
 */
export function readReadiness(text: string): ReadReadiness {
  if (typeof text !== 'string' || text.length > longestText)
    return refused([{ path: '', message: `a text of at most ${longestText} characters is needed` }]);
  let input: unknown;
  try {
    input = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  } catch {
    return refused([{ path: '', message: 'no JSON: look for a missing quote, bracket or comma' }]);
  }
  const parsed = readinessShape.safeParse(input);
  if (parsed.success) {
    const issues = repeats(parsed.data);
    return issues.length > 0 ? refused(issues) : { ok: true, value: parsed.data };
  }
  return refused(
    parsed.error.issues.slice(0, mostIssues).map((issue) => ({
      path: issue.path.map((key) => String(key).slice(0, 64)).join('.'),
      message: issue.code === 'unrecognized_keys' ? 'holds a key that is not known' : messageOf(issue),
    })),
  );
}

const refused = (issues: readonly ReadinessIssue[]): ReadReadiness => ({ ok: false, issues });

function messageOf({
  code,
  message,
}: {
  readonly code?: string | undefined;
  readonly message: string;
}): string {
  return code === 'custom' || code === 'invalid_format' ? message : 'is missing, or not of its kind';
}

/** Ids of items are one space over all domains, and each value is one option. */
function repeats({ domains, options }: ReadinessDefinition): readonly ReadinessIssue[] {
  const ids = new Set<string>();
  const twice = Object.entries(domains).flatMap(([domain, { items }]) =>
    items.flatMap(({ id }, index) => {
      if (!ids.has(id)) {
        ids.add(id);
        return [];
      }
      return [{ path: `domains.${domain}.items.${index}.id`, message: 'stands twice' }];
    }),
  );
  const values = options.map(({ value }) => value);
  const repeated = values.flatMap((value, index) =>
    values.indexOf(value) === index ? [] : [{ path: `options.${index}.value`, message: 'stands twice' }],
  );
  return [...twice, ...repeated];
}
