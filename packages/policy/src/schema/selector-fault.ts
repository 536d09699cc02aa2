// SPDX-License-Identifier: Apache-2.0

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']' };

/**
 * Why a text can be no CSS selector, or null. Only what is wrong in every browser is found: open quotes and brackets,
 * braces, line breaks. "Test this rule on this page" shows the rest.
 */
export function selectorFault(selector: string): string | null {
  const open: string[] = [];
  let quote = '';
  for (let position = 0; position < selector.length; position++) {
    const character = selector.charAt(position);
    if (/\p{Cc}/u.test(character)) return 'holds a line break or tab: write it in one line';
    if (character === '\\') position++;
    else if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character in closing) open.push(closing[character] ?? '');
    else if (')]'.includes(character) && open.pop() !== character)
      return `a bracket is missing before ${character}`;
    else if ('{}'.includes(character)) return 'braces are not allowed: write a selector, not a style rule';
  }
  if (quote !== '') return 'a quote is not closed';
  if (open.length > 0) return 'a bracket is not closed';
  if (/^\s*[,>+~]|[,>+~]\s*$/.test(selector)) return 'begins or ends with a sign that joins selectors';
  return null;
}
