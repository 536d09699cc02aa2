// SPDX-License-Identifier: Apache-2.0

/** What a sealed result in text form begins with: the kit, and the version. */
export const sealedTextStart = 'CS1:';
