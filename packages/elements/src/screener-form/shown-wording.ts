// SPDX-License-Identifier: Apache-2.0
import type { Instrument } from '@cradleside/instruments';
import type { FormControl } from '../internal/form-control.js';
import { warnOnce } from '../internal/warn-once.js';
import { resolveLanguage } from '../languages.js';
import type { Strings } from '../strings/strings.js';
import { wordingOf } from './wording.js';
import type { Wording } from './wording.js';

/** What a form says in the language that it stands in. */
export interface ShownWording {
  readonly strings: Strings;
  readonly wording: Wording;
}

/** The kit text and the instrument's wording for the language wanted now. */
export function shownWording({ wantedLanguage }: FormControl, definition: Instrument): ShownWording {
  const { strings, translation } = resolveLanguage(wantedLanguage, definition.id, definition.language);
  return { strings, wording: wordingOf(definition, translation) };
}

/** Warns where the wanted language is not loaded. A language module that stands behind may still be on its way. */
export function warnOfLanguage(form: FormControl, { id, language }: Instrument): void {
  const { wantedLanguage, localName } = form;
  if (resolveLanguage(wantedLanguage, id, language).isFound) return;
  if (document.readyState === 'complete')
    warnOnce(`<${localName}>: no "${wantedLanguage}" wording is loaded; shown in ${language}`);
  else window.addEventListener('load', () => form.requestUpdate(), { once: true });
}
