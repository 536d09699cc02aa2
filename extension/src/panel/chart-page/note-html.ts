// SPDX-License-Identifier: Apache-2.0

/**
 * A note as HTML, for editors that take nothing else: the same lines and nothing but text.
 * @param form `paragraphs`: one for each line; `breaks`: one piece of text with breaks
 */
export function noteHtml(note: string, form: 'paragraphs' | 'breaks'): string {
  const lines = note.split('\n').map(escapeLine);
  if (form === 'breaks') return lines.join('<br>');
  return lines.map((line) => `<p>${line === '' ? '<br>' : line}</p>`).join('');
}

function escapeLine(line: string): string {
  return line
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('  ', ' &nbsp;');
}
