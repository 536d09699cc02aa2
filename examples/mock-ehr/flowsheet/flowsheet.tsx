// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react';
import type { FormEvent } from 'react';
import { SavedRows } from './saved-rows.js';
import { useEntry } from './use-entry.js';

const bands = ['Minimal', 'Mild', 'Moderate', 'Moderately severe', 'Severe'];
const item9Answers = ['Not at all', 'Several days', 'More than half the days', 'Nearly every day'];

/** A screening flowsheet of controlled fields: what stands in a field is what the state holds, or it is put back. */
export function Flowsheet() {
  const [entry, change] = useEntry();
  const [savedCount, setSavedCount] = useState(0);
  const [message, setMessage] = useState('');

  const save = async () => {
    const fields = {
      ...entry,
      item9Positive: entry.item9Positive ? 'yes' : 'no',
      reviewed: entry.reviewed ? 'yes' : 'no',
    };
    const answer = await fetch(location.pathname, { method: 'POST', body: new URLSearchParams(fields) });
    if (!answer.ok) return setMessage('Not saved. Please try again.');
    change();
    setSavedCount((count) => count + 1);
    setMessage('Row saved.');
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save().catch(() => setMessage('Not saved. Please try again.'));
  };

  return (
    <>
      <form className="panel" onSubmit={submit} autoComplete="off">
        <h2>New screening</h2>
        <div className="row">
          <p className="field">
            <label htmlFor="screen-date">Date of screening</label>
            <input
              id="screen-date"
              type="date"
              value={entry.screenDate}
              onChange={({ target }) => change({ screenDate: target.value })}
            />
          </p>
          <p className="field">
            <label htmlFor="phq9-total">PHQ-9 total</label>
            <input
              id="phq9-total"
              type="number"
              min="0"
              max="27"
              value={entry.phq9Total}
              onChange={({ target }) => change({ phq9Total: target.value })}
            />
          </p>
          <p className="field">
            <label htmlFor="phq9-band">PHQ-9 severity</label>
            <select
              id="phq9-band"
              value={entry.phq9Band}
              onChange={({ target }) => change({ phq9Band: target.value })}
            >
              <option value="">Choose</option>
              {bands.map((band, index) => (
                <option key={band} value={index + 1}>
                  {band}
                </option>
              ))}
            </select>
          </p>
          <p className="field">
            <label htmlFor="phq9-item-9">PHQ-9 item 9</label>
            <select
              id="phq9-item-9"
              value={entry.phq9Item9}
              onChange={({ target }) => change({ phq9Item9: target.value })}
            >
              <option value="">Choose</option>
              {item9Answers.map((answer, value) => (
                <option key={answer} value={value}>
                  {answer}
                </option>
              ))}
            </select>
          </p>
        </div>
        <fieldset>
          <legend>Positive screen</legend>
          {['yes', 'no'].map((value) => (
            <label key={value} className="choice">
              <input
                type="radio"
                name="positive"
                value={value}
                checked={entry.positive === value}
                onChange={() => change({ positive: value })}
              />{' '}
              {value === 'yes' ? 'Yes' : 'No'}
            </label>
          ))}
        </fieldset>
        <label className="choice">
          <input
            id="item-9-positive"
            type="checkbox"
            checked={entry.item9Positive}
            onChange={({ target }) => change({ item9Positive: target.checked })}
          />{' '}
          Item 9 positive
        </label>
        <label className="choice">
          <input
            id="reviewed"
            type="checkbox"
            checked={entry.reviewed}
            onChange={({ target }) => change({ reviewed: target.checked })}
          />{' '}
          Result reviewed with the caregiver
        </label>
        <p className="field">
          <label htmlFor="flowsheet-comment">Comment</label>
          <textarea
            id="flowsheet-comment"
            rows={3}
            value={entry.comment}
            onChange={({ target }) => change({ comment: target.value })}
          />
        </p>
        <p className="actions">
          <button>Save row</button>
          <span role="status">{message}</span>
        </p>
      </form>
      <SavedRows key={savedCount} bands={bands} />
    </>
  );
}
