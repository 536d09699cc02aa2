// SPDX-License-Identifier: Apache-2.0
import { type AnyInstrument, type Instrument, instruments } from '@cradleside/instruments';

/** The definitions that a policy can name, by id. */
export type KnownDefinitions = ReadonlyMap<string, AnyInstrument>;

/** What ships, and an agency's own definitions, which take the place of one of the same id. */
export function knownDefinitions(own: readonly AnyInstrument[]): KnownDefinitions {
  const shipped: readonly AnyInstrument[] = instruments;
  return new Map([...shipped, ...own].map((definition) => [definition.id, definition]));
}

/** The questionnaire of that id; undefined for anything else. */
export function questionnaireOf(known: KnownDefinitions, id: string): Instrument | undefined {
  const definition = known.get(id);
  return definition?.kind === 'questionnaire' ? definition : undefined;
}
