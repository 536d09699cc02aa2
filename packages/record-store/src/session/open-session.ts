// SPDX-License-Identifier: Apache-2.0
import { localTime } from '../audit/local-time.js';
import { RecordStoreError } from '../errors.js';
import { addToInbox } from '../inbox/add-to-inbox.js';
import type { SessionRow } from '../storage/rows.js';
import type { LockCause } from '../types.js';
import type { OpenVault } from '../vault/open-vault.js';
import type { Settings } from '../vault/settings.js';
import { PanelChannel } from './panel-channel.js';
import type { PanelMessage } from './panel-channel.js';
import { Reauthentication } from './reauthentication.js';
import type { SessionClock } from './session-clock.js';
import { writeSessionTimes } from './split-session.js';

/** Between two notes of activity to the other half of the session and to other panels. */
const touchEveryMs = 15_000;

/** Blanks a panel in time when nobody uses it. What decides is the timestamp, at every use. */
const checkEveryMs = 5000;

/** An open vault with the rules by which it closes. */
export interface SessionParts {
  readonly vault: OpenVault;
  readonly settings: Settings;
  readonly row: SessionRow;
  readonly clock: SessionClock;
}

/** What the owner of a session is told. */
export interface SessionListener {
  readonly onLocked: (cause: LockCause, settled: Promise<void>) => void;
  readonly onChanged: () => void;
}

/** Holds a vault open, and closes it when its time is over or another panel closes it. */
export class OpenSession {
  readonly reauthentication: Reauthentication;
  readonly #parts: SessionParts;
  readonly #listener: SessionListener;
  readonly #channel: PanelChannel;
  readonly #timer: ReturnType<typeof setInterval>;
  #isOver = false;
  #touchedMs: number;

  constructor(parts: SessionParts, listener: SessionListener) {
    this.#parts = parts;
    this.#listener = listener;
    this.reauthentication = new Reauthentication(parts.vault, parts.settings);
    this.#touchedMs = parts.clock.times.lastSeenMs;
    this.#channel = new PanelChannel(parts.settings.name, (message) => this.#hear(message));
    this.#timer = setInterval(() => this.#checkInTime(), checkEveryMs);
    for (const type of ['versionchange', 'close'] as const)
      parts.vault.place.database.addEventListener(type, () => this.drop('system'));
    // Node would wait for the timer for ever.
    if (typeof this.#timer === 'object' && 'unref' in this.#timer) (this.#timer as { unref(): void }).unref();
  }

  get settings(): Settings {
    return this.#parts.settings;
  }

  get deadlineMs(): number {
    return this.#parts.clock.times.deadlineMs;
  }

  /** The vault, if it may be used now. @throws RecordStoreError `locked`, `clock-moved-back` */
  use(): OpenVault {
    if (this.#isOver) throw new RecordStoreError('locked');
    const cause = this.#parts.clock.check();
    if (cause === undefined) return this.#parts.vault;
    void this.lock(cause);
    throw new RecordStoreError(cause === 'clock' ? 'clock-moved-back' : 'locked');
  }

  /** Someone used the panel. */
  touch(): void {
    this.use();
    const { clock, settings, row } = this.#parts;
    clock.extend();
    if (clock.times.lastSeenMs - this.#touchedMs < touchEveryMs) return;
    this.#touchedMs = clock.times.lastSeenMs;
    this.#channel.send({ type: 'touched', deadlineMs: clock.times.deadlineMs });
    // A deadline that was not moved only locks earlier.
    writeSessionTimes(settings.session, row, clock.times).catch(() => undefined);
  }

  /** Another idle time from now on: the deadline moves to it. */
  async lockAfter(idleLockMs: number): Promise<void> {
    this.use();
    const { clock, settings, row } = this.#parts;
    clock.lockAfter(idleLockMs);
    await writeSessionTimes(settings.session, row, clock.times);
  }

  /** Tells other panels that something was written. */
  announceChange(): void {
    if (!this.#isOver) this.#channel.send({ type: 'changed' });
  }

  /** Ends the session here and in every other panel. The second call does nothing. */
  async lock(cause: LockCause): Promise<void> {
    if (this.#isOver) return;
    this.#end();
    const { vault, settings } = this.#parts;
    this.#channel.send({ type: 'locked', cause });
    this.#channel.close();
    const cleared = settings.session.clear().catch(() => undefined);
    // Forgets everything before it waits for anything: pages are blanked at once, however slow the disk is.
    const noted = vault.close(cause);
    const settled = this.#settle(cause, Promise.all([noted, cleared]));
    this.#listener.onLocked(cause, settled);
    await settled;
  }

  async #settle(cause: LockCause, closed: Promise<readonly [boolean, unknown]>): Promise<void> {
    const [isNoted] = await closed;
    if (!isNoted) await this.#leaveNote(cause);
    this.#parts.vault.place.database.close();
  }

  /** The log could not take the line itself, since another page was writing: the next unlock adds it. */
  async #leaveNote(cause: LockCause): Promise<void> {
    const { database, now } = this.#parts.vault.place;
    const note = { form: 'event', action: 'vault.locked', detail: cause, time: localTime(now()) } as const;
    await database.delete('meta', 'session').catch(() => undefined);
    await addToInbox(database, note).catch(() => undefined);
  }

  #hear(message: PanelMessage): void {
    if (this.#isOver) return;
    if (message.type === 'touched') this.#parts.clock.adopt(message.deadlineMs);
    else if (message.type === 'changed') void this.#refresh();
    else this.drop(message.cause);
  }

  /**
   * Reads what others wrote, which it may not have heard of, and tells the page.
   * @returns the open vault
   * @throws RecordStoreError
   */
  async catchUp(): Promise<OpenVault> {
    if (await this.use().refresh()) this.#listener.onChanged();
    return this.use();
  }

  async #refresh(): Promise<void> {
    try {
      await this.catchUp();
    } catch {
      // What cannot be verified is not shown: unlocking says what is wrong.
      await this.lock('system');
    }
  }

  /** Ends the session here only: another panel has ended it, or takes the database away. */
  drop(cause: LockCause): void {
    if (this.#isOver) return;
    this.#end();
    this.#channel.close();
    this.#parts.vault.drop();
    this.#listener.onLocked(cause, Promise.resolve());
  }

  #checkInTime(): void {
    this.reauthentication.forgetIfOld();
    const cause = this.#isOver ? undefined : this.#parts.clock.check();
    if (cause !== undefined) void this.lock(cause);
  }

  #end(): void {
    this.#isOver = true;
    clearInterval(this.#timer);
    this.reauthentication.forget();
  }
}
