// SPDX-License-Identifier: Apache-2.0

/** The stable code of an error of the record store, else the error's name: no message is ever shown. */
export function faultCode(error: unknown): string {
  if (!(error instanceof Error)) return 'error';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
