// SPDX-License-Identifier: Apache-2.0
import type { ScreeningCompletedEvent } from '@cradleside/elements';
import '@cradleside/elements/phq9-form.js';
import type { Responses } from '@cradleside/instruments';
import { useState } from 'react';
import type { FormEvent } from 'react';

const noResponses: Responses = {};

const textOf = (value: FormDataEntryValue) => (typeof value === 'string' ? value : value.name);

/** A made-up sitting, to show that `responses` is a property like any other. */
const exampleResponses: Responses = { 1: 1, 2: 2, 3: 0, 4: 1 };

export function Intake() {
  const [responses, setResponses] = useState(noResponses);
  const [isClinician, setClinician] = useState(false);
  const [answered, setAnswered] = useState(0);
  const [score, setScore] = useState<string>();
  const [entries, setEntries] = useState<readonly [string, string][]>([]);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setEntries([...new FormData(event.currentTarget)].map(([name, value]) => [name, textOf(value)]));
  };
  const showScore = ({ result }: ScreeningCompletedEvent) => {
    if ('total' in result) setScore(`${result.total} (${result.band?.label ?? 'no band'})`);
  };

  return (
    <main>
      <h1>PHQ-9 in React</h1>
      <p>
        <button type="button" onClick={() => setResponses(exampleResponses)}>
          Fill in some answers
        </button>{' '}
        <label>
          <input type="checkbox" checked={isClinician} onChange={() => setClinician(!isClinician)} /> Show
          what a clinician sees
        </label>
      </p>
      <form onSubmit={submit}>
        <phq9-form
          name="phq9"
          required
          audience={isClinician ? 'clinician' : 'respondent'}
          responses={responses}
          onchange={() => setAnswered((count) => count + 1)}
          onscreening-completed={showScore}
        ></phq9-form>
        <p>
          <button>Send</button>
        </p>
      </form>
      <p id="state">
        {answered} answers given. Score: {score ?? 'not answered yet'}.
      </p>
      <table>
        <tbody>
          {entries.map(([name, value]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </main>
  );
}
