// SPDX-License-Identifier: Apache-2.0

/**
 * Whether a group was copied rightly. Letters that Crockford's base 32 reads as digits count as those
 * (https://www.crockford.com/base32.html); case and spaces do not matter.
 */
export function matchesGroup(typed: string, group: string): boolean {
  return plain(typed) === plain(group);
}

function plain(text: string): string {
  return text.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
}
