// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest';
import { noteHtml } from './note-html.js';

const note = 'PHQ-9 "14/27" & <moderate>\n\nPlan:  it';

it('a note as paragraphs has one for each line, and nothing of it is markup', () => {
  expect(noteHtml(note, 'paragraphs')).toBe(
    '<p>PHQ-9 &quot;14/27&quot; &amp; &lt;moderate&gt;</p><p><br></p><p>Plan: &nbsp;it</p>',
  );
});

it('a note as one piece of text has a break between two lines', () => {
  expect(noteHtml(note, 'breaks')).toBe(
    'PHQ-9 &quot;14/27&quot; &amp; &lt;moderate&gt;<br><br>Plan: &nbsp;it',
  );
});
