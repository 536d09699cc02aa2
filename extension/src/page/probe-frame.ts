// SPDX-License-Identifier: Apache-2.0
import type { PageMemory } from './page-memory.js';

/**
 * Runs in each frame, after the installers: says what had the focus last here, a field or a frame, and where this
 * frame stands among the others. A field is named by its label, never by what it holds.
 * @param token a random word of this probe, by which later calls know that they are in the same document
 * @returns a frame report, see `panel/chart-page/frame-report.ts`
 */
export const probeFrame = (token: string): unknown => {
  const memory = (Reflect.get(globalThis, Symbol.for('cradleside')) ?? {}) as PageMemory;
  const { finder, reader, remember } = memory;
  if (finder === undefined || reader === undefined || remember === undefined) return { state: 'bare' };
  // The panel goes on looking while an insertion is under way.
  const mostTokens = 8;
  memory.tokens = [token, ...(memory.tokens ?? [])].slice(0, mostTokens);
  // What a page does to the focus while its window has none is not the user's choice.
  if (Document.prototype.hasFocus.call(document) || memory.last === undefined) remember();

  /** Where an element stands in its document, through shadow trees; the same from inside and outside of a frame. */
  const placeOf = (element: Element): string => {
    const steps: string[] = [];
    let node: Node = element;
    for (;;) {
      // A form's own property is whatever field has that name; only the prototype tells its parent.
      const parent = Reflect.get(Node.prototype, 'parentNode', node) as Node | null;
      if (parent !== null) {
        const siblings = Reflect.get(Node.prototype, 'childNodes', parent) as ArrayLike<Node>;
        steps.push(String(Array.prototype.indexOf.call(siblings, node)));
        node = parent;
      } else if (Object.prototype.toString.call(node) === '[object ShadowRoot]') {
        steps.push('shadow');
        node = (node as ShadowRoot).host;
      } else return steps.reverse().join('/');
    }
  };

  const indexIn = (parent: Window, child: Window): number => {
    const most = Math.min(parent.length, 500);
    for (let index = 0; index < most; index += 1) if (parent[index] === child) return index;
    return -1;
  };

  /** Another origin's window answers nothing but its place among its siblings. */
  const stepOf = (frame: Window): { place: string; index: number } => {
    let place = '';
    try {
      const element = frame.frameElement;
      place = element === null ? '' : placeOf(element);
    } catch {
      place = '';
    }
    return { place, index: indexIn(frame.parent, frame) };
  };

  const address: { place: string; index: number }[] = [];
  for (let frame: Window = window; frame !== frame.parent; frame = frame.parent)
    address.unshift(stepOf(frame));

  const originOf = (frame: Element): string => {
    try {
      const source = frame.getAttribute('src') ?? '';
      return new URL(source, document.baseURI).origin;
    } catch {
      return '';
    }
  };

  const asFrame = (element: Element): unknown => {
    const inner = (element as HTMLIFrameElement).contentWindow;
    const index = inner === null ? -1 : indexIn(window, inner);
    return { kind: 'frame', step: { place: placeOf(element), index }, origin: originOf(element) };
  };
  const isFrame = (element: Element | null): element is Element =>
    element?.localName === 'iframe' || element?.localName === 'frame';

  const lastSeen = (): unknown => {
    const { last } = memory;
    if (last === undefined) return null;
    const element = finder.findAgain(last.element, last);
    if (element === null) return null;
    if (isFrame(element)) return asFrame(element);
    const target = finder.targetAt(element);
    if (target === null) return null;
    return {
      kind: target.kind === 'value' ? 'field' : 'rich-text',
      ...reader.labelOf(target),
      refusal: finder.refusalOf(target),
      room: finder.roomOf(target),
      serial: last.serial,
    };
  };

  const focused = finder.focused();
  return {
    state: 'ready',
    address,
    last: lastSeen(),
    attendedMs: memory.last?.attendedMs ?? 0,
    active: isFrame(focused) ? asFrame(focused) : null,
    origin: window.origin,
  };
};
