// SPDX-License-Identifier: Apache-2.0

/** The groups in which a recovery code is printed. */
export function recoveryGroups(code: string): readonly string[] {
  return code.split(/[\s-]+/).filter((group) => group !== '');
}
