// SPDX-License-Identifier: Apache-2.0
import { differences } from './differences.mjs';
import { definitionOf } from './kit.mjs';
import { readVectors } from './vector-file.mjs';

/** What a visit's ticks mean by the definition alone. @returns {import('./kit.mjs').Case[]} */
export function checklistCases() {
  const { instrument, vectors } = readVectors('fidelity-checklist');
  return vectors.map(({ id, note, visit, expected }) => ({
    name: `${id} ${note}`,
    check: (kit) => differences(expected, read(definitionOf(kit, instrument), visit)),
  }));
}

function read({ categories }, { ticked, nothing = false }) {
  const boxes = categories.flatMap((category) =>
    category.items.flatMap((item) =>
      [item.id, ...(item.variants ?? []).map((variant) => `${item.id}.${variant.id}`)].map((id) => ({
        id,
        category: category.id,
        strategy: item.strategy,
      })),
    ),
  );
  const found = ticked.map((id) => boxes.find((box) => box.id === id) ?? { category: id, strategy: id });
  const unticked = nothing ? 'nothing' : 'blank';
  return {
    status: ticked.length > 0 ? 'logged' : unticked,
    categories: [...new Set(found.map(({ category }) => category))],
    strategies: [...new Set(found.map(({ strategy }) => strategy))],
  };
}
