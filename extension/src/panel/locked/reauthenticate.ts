// SPDX-License-Identifier: Apache-2.0
import { RecordStoreError } from '@cradleside/record-store';
import type { RecordStore } from '@cradleside/record-store';
import { textsOf } from '../app/texts.js';
import type { PassphraseField } from './passphrase-field.js';
import { passphraseTexts } from './passphrase.texts.js';

const millisecondsASecond = 1000;

/**
 * Asks the vault whether the field holds the passphrase; good for a minute. Where it does not, the field says so and is
 * selected to be typed over. Other errors of the record store are thrown.
 * @returns whether it was the passphrase
 */
export async function reauthenticate(store: RecordStore, field: PassphraseField): Promise<boolean> {
  const texts = textsOf(passphraseTexts);
  if (field.value === '') return refused(field, texts.missing);
  try {
    await store.reauthenticate(field.value);
    field.fault = undefined;
    return true;
  } catch (error) {
    if (!(error instanceof RecordStoreError)) throw error;
    if (error.code === 'wrong-passphrase') return refused(field, texts.wrong);
    if (error.code !== 'too-soon') throw error;
    return refused(field, texts.tooSoon(Math.ceil((error.retryAfterMs ?? 0) / millisecondsASecond)));
  }
}

function refused(field: PassphraseField, fault: string): false {
  field.fault = fault;
  field.select();
  return false;
}
