// SPDX-License-Identifier: Apache-2.0

/** A name or a text of somebody else inside a sentence: its direction of writing does not turn what stands around it. */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}
