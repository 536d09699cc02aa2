// SPDX-License-Identifier: Apache-2.0
import { useEffect, useState } from 'react';

interface SavedNote {
  readonly id: number;
  readonly record: number;
  readonly kind: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** The rows that the chart holds for this family, newest first, asked for once. */
export function SavedRows({ bands }: { readonly bands: readonly string[] }) {
  const [notes, setNotes] = useState<readonly SavedNote[]>([]);
  useEffect(() => {
    void readNotes().then(setNotes);
  }, []);
  if (notes.length === 0) return <p>No rows yet.</p>;
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label="Saved screenings">
      <table>
        <thead>
          <tr>
            {[
              'Date',
              'PHQ-9',
              'Severity',
              'Item 9',
              'Positive',
              'Item 9 positive',
              'Reviewed',
              'Comment',
            ].map((label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {notes.map(({ id, fields }) => (
            <tr key={id}>
              <th scope="row">{fields['screenDate']}</th>
              <td>{fields['phq9Total']}</td>
              <td>{bands[Number(fields['phq9Band']) - 1]}</td>
              <td>{fields['phq9Item9']}</td>
              <td>{fields['positive']}</td>
              <td>{fields['item9Positive']}</td>
              <td>{fields['reviewed']}</td>
              <td className="lines">{fields['comment']}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

async function readNotes(): Promise<readonly SavedNote[]> {
  const answer = await fetch('/mock-ehr/api/notes');
  const { notes }: { notes: readonly SavedNote[] } = await answer.json();
  const record = Number(/\/record\/(\d+)\//.exec(location.pathname)?.[1]);
  return notes.filter((note) => note.record === record && note.kind === 'flowsheet').toReversed();
}
