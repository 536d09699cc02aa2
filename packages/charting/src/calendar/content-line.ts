// SPDX-License-Identifier: Apache-2.0

/** Longest line of a calendar file in octets, without its end (RFC 5545, 3.1). */
const longestLine = 75;

/** Text as a property's value: what separates values is escaped, a line break is written \n (RFC 5545, 3.3.11). */
export function escapedText(text: string): string {
  return text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll(/\r\n|[\r\n]/g, String.raw`\n`);
}

/** A content line, folded: each further line begins with a space. No character is cut in two. */
export function foldedLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > longestLine) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

/** In UTF-8. */
function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x8_00) return 2;
  return codePoint < 0x1_00_00 ? 3 : 4;
}
