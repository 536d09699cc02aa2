// SPDX-License-Identifier: Apache-2.0
import type { PageMemory, PageTarget } from './page-memory.js';

/**
 * Runs in the frame that was picked: makes the field ready and works out what it must hold afterwards; changes no
 * text. A selection is collapsed to its end, because a note never replaces what is there. A caret that the page took
 * away is put back where it stood.
 * @param token of the probe that picked this document
 * @param text the note; its lines end in `\n`
 * @returns `{state}`: `ready` with `kind`, `family` (how it wants to be written to) and `editor` (its name, or empty), or
 *   why not
 */
export const beginAttempt = async (token: string, text: string): Promise<unknown> => {
  const memory = (Reflect.get(globalThis, Symbol.for('cradleside')) ?? {}) as PageMemory;
  const { finder, reader, last } = memory;
  /** The end of the private mark in `linesOf`. */
  const caretMark = '\uE000';
  /** Editors that keep a selection of their own hear of a new one late: Slate after up to 200 ms. */
  const selectionHeardMs = 250;
  /** Editors count what comes within a second as one step of their history. */
  const apartFromTypingMs = 1100;
  /** What the panel waits for is longer. */
  const mostWaitMs = 2000;
  if (finder === undefined || reader === undefined || memory.tokens?.includes(token) !== true)
    return { state: 'page-reloaded-field' };
  if (last === undefined) return { state: 'no-field' };
  const element = finder.findAgain(last.element, last);
  if (element === null) return { state: 'page-reloaded-field' };
  const target = finder.targetAt(element);
  if (target === null) return { state: 'no-field' };
  const refusal = finder.refusalOf(target);
  if (refusal !== null) return { state: refusal };
  const room = finder.roomOf(target);
  if (room !== null && room < text.length) return { state: 'too-long', room };
  if (element instanceof HTMLInputElement && text.includes('\n')) return { state: 'kind' };

  const isReplaced = element !== last.element;
  const isMoved = isReplaced || !hasFocusWithin(target);
  if (isMoved) {
    target.element.focus({ preventScroll: true });
    if (!hasFocusWithin(target)) return { state: 'page-refused' };
  }
  const caret = target.kind === 'value' ? valueCaret(target.element) : richCaret(target.element);
  if (caret === 'reloaded') return { state: 'page-reloaded-field' };
  if (caret === 'none') return { state: 'no-field' };
  const refused = await settle(target, !isMoved && caret === 'ready');
  if (refused !== null) return { state: refused };

  const content = contents(target);
  if (content === null) return { state: 'no-field' };
  memory.attempt = {
    token,
    target,
    id: element.id,
    name: element.getAttribute('name') ?? '',
    ...content,
    text,
    startMs: performance.now(),
    seen: content.before,
    others: [],
  };
  return { state: 'ready', kind: target.kind, family: familyOf(target), editor: editorOf(target.element) };

  function hasFocusWithin({ kind, element: field }: PageTarget): boolean {
    const focused = finder?.focused() ?? null;
    if (kind === 'value') return focused === field;
    return Reflect.get(Document.prototype, 'designMode', document) === 'on' || field.contains(focused);
  }

  /**
   * Waits until what was typed and selected last is long enough ago. An editor that lagged behind may have put back what was
   * selected before; a note that came then would replace it.
   */
  async function settle(known: PageTarget, isHeard: boolean): Promise<'no-field' | 'page-refused' | null> {
    const untilMs = performance.now() + mostWaitMs;
    let readyMs = isHeard ? 0 : performance.now() + selectionHeardMs;
    for (;;) {
      const nowMs = performance.now();
      const waitMs = Math.min(Math.max(readyMs, apartMs(known)), untilMs) - nowMs;
      if (waitMs > 0) {
        await new Promise((resolve) => setTimeout(resolve, waitMs));
        continue;
      }
      const again = known.kind === 'value' ? 'ready' : richCaret(known.element);
      if (again === 'ready') return null;
      if (again !== 'collapsed') return 'no-field';
      if (nowMs >= untilMs) return 'page-refused';
      readyMs = nowMs + selectionHeardMs;
    }
  }

  /** A field with a value has its own caret. */
  function apartMs({ kind }: PageTarget): number {
    if (kind === 'value') return 0;
    const { typedMs = -apartFromTypingMs, selectedMs = -selectionHeardMs } = memory;
    return Math.max(typedMs + apartFromTypingMs, selectedMs + selectionHeardMs);
  }

  function valueCaret(
    field: HTMLInputElement | HTMLTextAreaElement,
  ): 'ready' | 'collapsed' | 'reloaded' | 'none' {
    if (isReplaced) {
      if (last?.selection === undefined || last.selection === null || last.selection.value !== field.value)
        return 'reloaded';
      field.setSelectionRange(last.selection.end, last.selection.end);
      return 'collapsed';
    }
    const { selectionStart, selectionEnd } = field;
    if (selectionEnd === null) return 'none';
    if (selectionStart === selectionEnd) return 'ready';
    field.setSelectionRange(selectionEnd, selectionEnd);
    return 'collapsed';
  }

  function richCaret(host: HTMLElement): 'ready' | 'collapsed' | 'reloaded' | 'none' {
    if (isReplaced) return 'reloaded';
    const selection = finder?.selectionOf(host);
    if (selection === null || selection === undefined) return 'none';
    if (!host.contains(selection.anchorNode)) {
      const range = last?.range;
      if (range === null || range === undefined || !host.contains(range.endContainer)) return 'none';
      selection.removeAllRanges();
      selection.addRange(range.cloneRange());
      selection.collapseToEnd();
      return 'collapsed';
    }
    if (selection.isCollapsed) return 'ready';
    selection.collapseToEnd();
    return 'collapsed';
  }

  function contents(known: PageTarget): { before: string; expected: string } | null {
    if (known.kind === 'value') {
      const { value } = known.element;
      const at = known.element.selectionEnd ?? value.length;
      return { before: value, expected: `${value.slice(0, at)}${text}${value.slice(at)}` };
    }
    const selection = finder?.selectionOf(known.element);
    if (selection?.focusNode === null || selection?.focusNode === undefined || reader === undefined)
      return null;
    const point = { node: selection.focusNode, offset: selection.focusOffset };
    const marked = reader.linesOf(known.element, point);
    if (!marked.includes(caretMark)) return null;
    return { before: reader.linesOf(known.element, null), expected: marked.replace(caretMark, () => text) };
  }

  /** An editor that its elements name; how it is written to says nothing of its history, so more are told apart here. */
  function editorOf(field: HTMLElement): string {
    const editors: readonly (readonly [string, string])[] = [
      ['codemirror6', '.cm-content'],
      ['jodit', '.jodit-wysiwyg'],
      ['medium', '.medium-editor-element'],
      ['suneditor', '.sun-editor-editable'],
    ];
    const named = [...families(), ...editors].find(([, selector]) => field.closest(selector) !== null);
    return named?.[0] ?? '';
  }

  function families(): readonly (readonly [string, string])[] {
    return [
      ['ckeditor5', '.ck-editor__editable'],
      ['lexical', '[data-lexical-editor]'],
      ['slate', '[data-slate-editor]'],
      ['draft', '.public-DraftEditor-content'],
      ['quill', '.ql-editor'],
      ['prosemirror', '.ProseMirror'],
      ['editorjs', '.codex-editor'],
      ['tinymce', '.mce-content-body'],
      ['trix', 'trix-editor'],
      ['summernote', '.note-editable'],
    ];
  }

  /** Which editor this is, as far as its elements and its listeners say. */
  function familyOf({ kind, element: field }: PageTarget): string {
    if (kind === 'value') return 'field';
    const known = families().find(([, selector]) => field.closest(selector) !== null)?.[0];
    return known ?? (isOwnModel(field) ? 'own-model' : 'other');
  }

  /**
   * An editor that keeps the text elsewhere takes each input for itself before the browser does it. One that would
   * insert nothing tells, and does no harm.
   */
  function isOwnModel(field: HTMLElement): boolean {
    const anchor = finder?.selectionOf(field)?.anchorNode ?? null;
    const at = anchor instanceof Element ? anchor : (anchor?.parentElement ?? field);
    const init = { bubbles: true, cancelable: true, composed: true, inputType: 'insertText', data: '' };
    return !(field.contains(at) ? at : field).dispatchEvent(new InputEvent('beforeinput', init));
  }
};
