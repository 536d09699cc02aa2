// SPDX-License-Identifier: Apache-2.0
import type { PageMemory } from './page-memory.js';

/**
 * Runs in the top frame, after `installForm`: looks at one place that a page rule names, and changes nothing.
 * @param place `attribute`: what to read, or empty for the text or value
 * @returns `{count, text, label, control, isShut, options, origin}`; texts are cut, however long the page's are
 */
export const inspectPlace = (place: {
  readonly selector: string;
  readonly frame: string;
  readonly attribute: string;
}): unknown => {
  const memory = Reflect.get(globalThis, Symbol.for('cradleside')) as PageMemory | undefined;
  const found = memory?.form?.find(place) ?? [];
  const longestText = 4000;
  const longestName = 200;
  const mostOptions = 200;
  const mostNodes = 5000;
  const [element] = found;
  if (element === undefined)
    return { count: 0, text: '', label: '', control: '', isShut: false, options: [], origin: '' };

  /** Never asks for all of a text: it may be huge. */
  const beginningOf = (node: Element): string => {
    const { ownerDocument } = node;
    const walker = Document.prototype.createTreeWalker.call(ownerDocument, node, NodeFilter.SHOW_TEXT);
    let text = '';
    for (let seen = 0; seen < mostNodes && text.length < longestText; seen += 1) {
      const next = walker.nextNode();
      if (next === null) break;
      const parent = next.parentElement?.localName ?? '';
      if (parent !== 'script' && parent !== 'style') text += (next as Text).substringData(0, longestText);
    }
    return text.slice(0, longestText);
  };

  const field = element as HTMLInputElement;
  const isField = ['input', 'select', 'textarea'].includes(element.localName);
  const control = element.localName === 'input' ? field.type : element.localName;
  const ownText = (): string => {
    if (place.attribute !== '') return element.getAttribute(place.attribute) ?? '';
    if (control === 'password') return '';
    return isField ? field.value : beginningOf(element);
  };

  const labelsOf = (one: HTMLElement): readonly string[] =>
    [...((one as HTMLInputElement).labels ?? [])].map(beginningOf);
  const labels = isField ? labelsOf(field).join(' ') : '';
  const names = ['aria-label', 'placeholder', 'title', 'name', 'id'];
  const label = labels.trim() || names.map((name) => element.getAttribute(name) ?? '').find(Boolean) || '';
  const optionsOf = (select: HTMLSelectElement): readonly string[] =>
    [...select.options].slice(0, mostOptions).flatMap((option) => [option.value, option.text]);
  const options =
    control === 'select'
      ? optionsOf(element as unknown as HTMLSelectElement)
      : found.slice(0, mostOptions).flatMap((one) => [one.getAttribute('value') ?? '', ...labelsOf(one)]);
  return {
    count: found.length,
    text: ownText().slice(0, longestText),
    label: label.slice(0, longestName),
    control: element.isContentEditable || element.ownerDocument.designMode === 'on' ? 'rich-text' : control,
    isShut: memory?.form?.isShut(element) === true,
    options: options.map((option) => option.slice(0, longestName)),
    origin: window.origin,
  };
};
