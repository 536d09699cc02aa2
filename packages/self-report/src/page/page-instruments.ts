// SPDX-License-Identifier: Apache-2.0
import type { Instrument } from '@cradleside/instruments';
import { gad7 } from '@cradleside/instruments/gad7';
import { pcl5 } from '@cradleside/instruments/pcl5';
import { phq9 } from '@cradleside/instruments/phq9';

/** Instrument id -> its definition. What a person must ask, as the ASQ, is not among them. */
const definitions: Readonly<Record<string, () => Instrument | Promise<Instrument>>> = {
  'phq-9': () => phq9,
  'gad-7': () => gad7,
  'pcl-5': () => pcl5,
  'phq-2': async () => (await import('@cradleside/instruments/phq2')).phq2,
  'gad-2': async () => (await import('@cradleside/instruments/gad2')).gad2,
  'phq-4': async () => (await import('@cradleside/instruments/phq4')).phq4,
  'pc-ptsd-5': async () => (await import('@cradleside/instruments/pcptsd5')).pcptsd5,
  'ace-10': async () => (await import('@cradleside/instruments/ace10')).ace10,
};

/** Ids of the instruments that this page can put. */
export const pageInstrumentIds: readonly string[] = Object.keys(definitions);

/** @returns undefined for an instrument that is not put on this page */
export async function pageInstrument(id: string): Promise<Instrument | undefined> {
  return Object.hasOwn(definitions, id) ? definitions[id]?.() : undefined;
}
