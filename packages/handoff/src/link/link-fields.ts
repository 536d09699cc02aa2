// SPDX-License-Identifier: Apache-2.0
import { isBytes } from '../cbor/is-bytes.js';
import { isWhole } from '../cbor/is-whole.js';
import { digestBytes } from '../format.js';
import type { LinkInstrument } from './link-content.js';

const mostLanguages = 16;
const mostInstruments = 8;
const mostRelays = 16;

/** BCP 47 as far as instruments use it: a language, and scripts, regions or variants behind it. */
const languageForm = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/;

/** A translation by name, such as `phq-9/ar`: one that is not offered without being asked for. */
const translationForm = /^(?=.{1,60}$)[a-z0-9]+(?:-[a-z0-9]+)*\/[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/;

/** Ids of instruments: no markup, no address can hide in one. */
const instrumentForm = /^(?=.{1,40}$)[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** One to sixteen different language tags, or translations by name; at least one is a language. */
export function areLanguages(value: unknown): value is readonly string[] {
  if (!isList(value, mostLanguages) || !value.some(isLanguage)) return false;
  return value.every(isLanguageOrTranslation) && new Set(value).size === value.length;
}

/** One language tag. */
export function isLanguage(value: unknown): value is string {
  return typeof value === 'string' && languageForm.test(value);
}

/** One to eight different instruments. */
export function areInstruments(value: unknown): value is readonly LinkInstrument[] {
  if (!isList(value, mostInstruments) || !value.every(isInstrument)) return false;
  return new Set(value.map(({ id }) => id)).size === value.length;
}

/** A place in a list of relays, or none. */
export function isRelay(value: unknown): value is number | null {
  return value === null || isWhole(value, 0, mostRelays - 1);
}

function isLanguageOrTranslation(value: unknown): boolean {
  return isLanguage(value) || (typeof value === 'string' && translationForm.test(value));
}

function isList(value: unknown, most: number): value is readonly unknown[] {
  return Array.isArray(value) && value.length >= 1 && value.length <= most;
}

function isInstrument(value: unknown): value is LinkInstrument {
  if (typeof value !== 'object' || value === null) return false;
  const { id, digest } = value as Record<string, unknown>;
  return typeof id === 'string' && instrumentForm.test(id) && isBytes(digest, digestBytes);
}
