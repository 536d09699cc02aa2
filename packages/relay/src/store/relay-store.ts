// SPDX-License-Identifier: Apache-2.0

/** What the panel lays down for one link. Nothing in it says whose link it is. */
export interface Slot {
  /** 16 bytes. */
  readonly id: Uint8Array;
  /** Seconds since 1970. */
  readonly expiresS: number;
  /** SHA-256 of the token that lets a tablet add messages. */
  readonly writeTokenHash: Uint8Array;
  /** SHA-256 of the token that lets a panel fetch and delete them. */
  readonly readTokenHash: Uint8Array;
}

/** A slot as it is kept. */
export interface StoredSlot extends Slot {
  /** The panel has accepted a result: nothing more is taken in. */
  readonly isClosed: boolean;
  /** Something was handed in, whether or not it still lies here. */
  readonly isBegun: boolean;
}

/** One sealed result on its way in. */
export interface MessagePost {
  readonly slotId: Uint8Array;
  readonly writeTokenHash: Uint8Array;
  readonly wire: Uint8Array;
  readonly nowS: number;
}

/** `unknown`: no such slot, or not its token. `stored` and `same` only once the disk has it. */
export type PostOutcome = 'stored' | 'same' | 'unknown' | 'closed' | 'full';

/** A message as a panel fetches it; numbers start at 1 and are never used twice in a slot. */
export interface StoredMessage {
  readonly number: number;
  readonly wire: Uint8Array;
  /** When it came, in seconds since 1970. */
  readonly receivedS: number;
}

/** Where slots and messages are kept. Each promise of a change but a sweep resolves after the change is durable. */
export interface RelayStore {
  /** `other` when the id is taken by other content, or by a slot that was closed. */
  putSlot(slot: Slot): Promise<'new' | 'same' | 'other'>;
  findSlot(id: Uint8Array): Promise<StoredSlot | undefined>;
  addMessage(post: MessagePost): Promise<PostOutcome>;
  /** In the order of their numbers. */
  listMessages(slotId: Uint8Array): Promise<StoredMessage[]>;
  /** Deletes the messages up to and with a number. */
  deleteMessages(slotId: Uint8Array, through: number): Promise<void>;
  /** Deletes all messages and takes no more. The slot itself stays until it is swept. */
  closeSlot(slotId: Uint8Array): Promise<void>;
  /** Takes no more, where no message lies in it. @returns whether it is closed now */
  closeEmptySlot(slotId: Uint8Array): Promise<boolean>;
  /**
   * Deletes slots that expired before a time, with their messages.
   * @param most how many at most
   * @returns how many there were
   */
  sweep(expiredBeforeS: number, most: number): Promise<number>;
  /** The latest time at which the database is known to have been in use, in seconds since 1970. */
  readClockMark(): Promise<number | undefined>;
  writeClockMark(nowS: number): Promise<void>;
  /** Resolves when the database answers and, as far as is known, takes writes. */
  check(): Promise<void>;
  close(): Promise<void>;
}
