// SPDX-License-Identifier: Apache-2.0
import type { Instrument, Item, Responses } from '@cradleside/instruments';

/** The items that are put, given the answers so far: those without a gate, and those whose gate is open. */
export function askedItems({ items }: Instrument, responses: Responses): readonly Item[] {
  const valueOf = (id: string) => {
    const response = responses[id];
    return response === 'declined' ? items.find((item) => item.id === id)?.declinedAs : response;
  };
  return items.filter(
    ({ askedWhen }) =>
      !askedWhen || askedWhen.anyOf.some((id) => (valueOf(id) ?? -Infinity) >= askedWhen.atLeast),
  );
}
