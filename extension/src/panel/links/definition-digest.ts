// SPDX-License-Identifier: Apache-2.0
import { instruments } from '@cradleside/instruments';
import type { AnyInstrument, Instrument } from '@cradleside/instruments';
import { toBase64Url } from './base64url.js';

const catalog: readonly AnyInstrument[] = instruments;

/**
 * The definition as it ships, which is what the page holds too: an agency's choice of thresholds changes what is decided,
 * not what is asked.
 */
export function shippedDefinition(id: string): Instrument | undefined {
  const definition = catalog.find((one) => one.id === id);
  return definition?.kind === 'questionnaire' ? definition : undefined;
}

/** 8 bytes that name a definition or a translation by its content. @returns base64url */
export async function digestText(value: object): Promise<string> {
  const { digestOf } = await import('@cradleside/handoff/issue');
  return toBase64Url(await digestOf(value));
}
