// SPDX-License-Identifier: Apache-2.0

/** Answers as a form control takes and gives them. */
export type Answers = Readonly<Record<string, unknown>>;

interface ControlResult {
  readonly status: string;
  readonly issues?: readonly { readonly path: string; readonly message: string }[];
}

/** What all our form elements have in common, seen from a page. */
export interface Control extends HTMLElement {
  name: string;
  required: boolean;
  disabled: boolean;
  readOnly: boolean;
  autocomplete: string;
  skippable?: boolean;
  audience?: string;
  layout?: string;
  mode: string;
  instrument?: string;
  definition: unknown;
  responses: Answers;
  readonly administration: ControlAdministration | null;
  readonly result: ControlResult | null;
  readonly alerts: readonly { readonly kind: string }[];
  readonly form: HTMLFormElement | null;
  readonly validity: ValidityState;
  readonly validationMessage: string;
  readonly willValidate: boolean;
  readonly labels: NodeList;
  readonly updateComplete: Promise<boolean>;
  checkValidity(): boolean;
  reportValidity(): boolean;
  reset(): void;
  commit(): unknown;
  formStateRestoreCallback(state: string | null): void;
}

/** The parts of an administration that these tests read. */
export interface ControlAdministration {
  readonly instrument: string;
  readonly language: string;
  readonly translation: string | null;
  readonly mode: string;
  readonly layout: string;
  readonly started: string | null;
  readonly completed: string | null;
  readonly responses: Answers;
  readonly notAsked?: readonly string[];
  readonly result: ControlResult & { readonly total?: number | null };
}

/** The shadow root, which is open. */
export function rootOf(control: HTMLElement): ShadowRoot {
  if (!control.shadowRoot) throw new Error(`<${control.localName}> has not been drawn.`);
  return control.shadowRoot;
}

/** The radio of an answer, or the box of a checklist item. */
export function inputOf(control: HTMLElement, id: string, value: unknown = true): HTMLInputElement {
  const root = rootOf(control);
  const input =
    value === true
      ? root.querySelector<HTMLInputElement>(`input[type="checkbox"][value="${id}"]`)
      : root.querySelector<HTMLInputElement>(`input[type="radio"][name="${id}"][value="${String(value)}"]`);
  if (!input) throw new Error(`<${control.localName}> shows no answer ${String(value)} for ${id}.`);
  return input;
}

/** Clicks an answer and waits until the element has been drawn anew. */
export async function tap(control: Control, id: string, value: unknown = true): Promise<void> {
  await control.updateComplete;
  inputOf(control, id, value).click();
  await control.updateComplete;
}

/** Answers in the order of tapping. */
export type Taps = readonly (readonly [id: string, value: unknown])[];

/** Clicks answers one after another. */
export async function tapAll(control: Control, taps: Taps): Promise<void> {
  for (const [id, value] of taps) await tap(control, id, value);
}

/** Ids of the answers that are shown as chosen, with their values. */
export function chosen(control: HTMLElement): [string, string][] {
  return [...rootOf(control).querySelectorAll('input')]
    .filter(({ checked }) => checked)
    .map(({ name, value }) => [name, value]);
}

/** All text that can be read or heard in the shadow tree: running text, and the attributes that carry words. */
export function readableText(control: HTMLElement): string {
  const root = rootOf(control);
  const spoken = [...root.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes]
      .filter(({ name }) => /^(aria-|title$|alt$|placeholder$|data-|part$)/.test(name))
      .map(({ value }) => value),
  );
  return [root.textContent, ...spoken].join('\n');
}

/** The administration as the control's form would send it. */
export function sentAdministration(control: Control): Record<string, unknown> {
  const sent = new FormData(control.form!).get(`${control.name}_administration`);
  if (typeof sent !== 'string') throw new Error(`<${control.localName}> sends no administration.`);
  return JSON.parse(sent) as Record<string, unknown>;
}

/** Running text of the elements with a part name. */
export function partTexts(control: HTMLElement, part: string): string[] {
  return [...rootOf(control).querySelectorAll(`[part~="${part}"]`)].map(({ textContent }) =>
    tidy(textContent),
  );
}

/** The button with these words on it. */
export function button(control: HTMLElement, words: string): HTMLButtonElement {
  const found = [...rootOf(control).querySelectorAll('button')].find(
    ({ textContent }) => tidy(textContent) === words,
  );
  if (!found) throw new Error(`<${control.localName}> has no button "${words}".`);
  return found;
}

/** Words on all buttons, in reading order. */
export function buttons(control: HTMLElement): string[] {
  return [...rootOf(control).querySelectorAll('button')].map(({ textContent }) => tidy(textContent));
}

/** Text with single spaces. */
export function tidy(text: string | null): string {
  return (text ?? '').replaceAll(/\s+/g, ' ').trim();
}
