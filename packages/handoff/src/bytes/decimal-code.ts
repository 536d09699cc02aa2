// SPDX-License-Identifier: Apache-2.0

/**
 * A code that people compare: the first six bytes as a number, its last digits. Six bytes are so many more than the
 * digits show that no code is likelier than another by more than one in ten million.
 */
export function decimalCode(bytes: Uint8Array, digits: number): string {
  let number = 0;
  for (const byte of bytes.subarray(0, 6)) number = number * 256 + byte;
  return String(number % 10 ** digits).padStart(digits, '0');
}
