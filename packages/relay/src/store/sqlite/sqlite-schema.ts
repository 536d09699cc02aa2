// SPDX-License-Identifier: Apache-2.0

/**
 * Rows lie in the order in which slots were opened, not in that of their random ids: what is used, and what expires, together
 * shares its pages. Each entry takes the database from its index to the next version; an entry that was released is never changed.
 */
export const sqliteMigrations: readonly string[] = [
  `CREATE TABLE slots (
     key INTEGER PRIMARY KEY,
     id BLOB NOT NULL UNIQUE,
     expires INTEGER NOT NULL,
     write_hash BLOB NOT NULL,
     read_hash BLOB NOT NULL,
     closed INTEGER NOT NULL DEFAULT 0,
     last_number INTEGER NOT NULL DEFAULT 0
   );
   CREATE INDEX slots_by_expiry ON slots (expires);
   CREATE TABLE messages (
     slot INTEGER NOT NULL,
     number INTEGER NOT NULL,
     wire BLOB NOT NULL,
     received INTEGER NOT NULL,
     PRIMARY KEY (slot, number)
   ) WITHOUT ROWID;
   CREATE TABLE marks (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;`,
];
