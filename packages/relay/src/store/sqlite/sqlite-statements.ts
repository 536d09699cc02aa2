// SPDX-License-Identifier: Apache-2.0

/** Every statement of the SQLite driver. Prepared once, at its first use. */
export const sqliteStatements = {
  findSlot: 'SELECT expires, write_hash, read_hash, closed, last_number FROM slots WHERE id = ?',
  insertSlot: 'INSERT INTO slots (id, expires, write_hash, read_hash) VALUES (?, ?, ?, ?)',
  closeSlot: 'UPDATE slots SET closed = 1 WHERE id = ?',
  expiredSlots: 'SELECT key FROM slots WHERE expires < ? ORDER BY expires LIMIT ?',
  deleteExpired: 'DELETE FROM slots WHERE key = ?',
  deleteExpiredMessages: 'DELETE FROM messages WHERE slot = ?',
  countMessage: 'UPDATE slots SET last_number = last_number + 1 WHERE id = ?',
  insertMessage:
    'INSERT INTO messages (slot, number, wire, received) SELECT key, last_number, ?, ? FROM slots WHERE id = ?',
  listMessages:
    'SELECT number, wire, received FROM messages WHERE slot = (SELECT key FROM slots WHERE id = ?) ORDER BY number',
  deleteMessages: 'DELETE FROM messages WHERE slot = (SELECT key FROM slots WHERE id = ?) AND number <= ?',
  readMark: "SELECT value FROM marks WHERE name = 'clock'",
  writeMark:
    "INSERT INTO marks (name, value) VALUES ('clock', ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
  proveWritable:
    "INSERT INTO marks (name, value) VALUES ('check', 1) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
} as const;

export type StatementName = keyof typeof sqliteStatements;
