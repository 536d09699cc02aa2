// SPDX-License-Identifier: Apache-2.0

const mostNotes = 500;

/**
 * What was charted since the server started; it is never written down.
 * @typedef {object} Note
 * @property {number} id from 1
 * @property {number} record
 * @property {string} client
 * @property {string} kind 'encounter', 'narrative', 'classic', 'quick', 'service' or 'flowsheet'
 * @property {string} author
 * @property {string} saved ISO 8601
 * @property {Readonly<Record<string, string>>} fields exactly what the page sent, line breaks as \n
 */
export function createNoteStore() {
  /** @type {Note[]} */
  let notes = [];
  let lastId = 0;
  return {
    all: () => notes,
    find: (id) => notes.find((note) => note.id === id),
    ofRecord: (record) => notes.filter((note) => note.record === record),
    add({ family, kind, author, fields }) {
      lastId += 1;
      const note = {
        id: lastId,
        record: family.record,
        client: family.id,
        kind,
        author,
        saved: new Date().toISOString(),
        fields,
      };
      notes = [...notes, note].slice(-mostNotes);
      return note;
    },
    clear() {
      notes = [];
    },
  };
}
