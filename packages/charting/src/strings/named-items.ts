// SPDX-License-Identifier: Apache-2.0
import { itemList } from '../note/item-list.js';

/** Words for 'item', 'items' and for the extra items that have a word of their own. */
export interface ItemWords {
  readonly one: string;
  readonly several: string;
  readonly extra: Readonly<Record<string, string>>;
}

/** 'item 5', 'items 5, 8', 'items 1-5, exposure'. */
export function namedItems(ids: readonly string[], { one, several, extra }: ItemWords): string {
  const numbered = ids.filter((id) => !Object.hasOwn(extra, id));
  const named = ids.filter((id) => Object.hasOwn(extra, id)).map((id) => extra[id]?.toLowerCase() ?? id);
  if (numbered.length > 0) named.unshift(`${numbered.length === 1 ? one : several} ${itemList(numbered)}`);
  return named.join(', ');
}
