// SPDX-License-Identifier: Apache-2.0
import type { LockCause } from '../types.js';

/** What panels of one browser tell one another. Says that something happened, never what. */
export type PanelMessage =
  | { readonly type: 'changed' }
  | { readonly type: 'touched'; readonly deadlineMs: number }
  | { readonly type: 'locked'; readonly cause: LockCause };

/** The line between the open panels of one vault. */
export class PanelChannel {
  readonly #channel: BroadcastChannel;

  /** @param name database name of the vault */
  constructor(name: string, onMessage: (message: PanelMessage) => void) {
    this.#channel = new BroadcastChannel(`${name}-panels`);
    this.#channel.addEventListener('message', (event: MessageEvent<unknown>) => {
      if (isPanelMessage(event.data)) onMessage(event.data);
    });
    // Node would wait for messages for ever.
    (this.#channel as { unref?: () => void }).unref?.();
  }

  send(message: PanelMessage): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel is of one origin
    this.#channel.postMessage(message);
  }

  close(): void {
    this.#channel.close();
  }
}

const causes: readonly unknown[] = ['button', 'idle', 'system', 'clock', 'restart', 'hand-over'];

function isPanelMessage(data: unknown): data is PanelMessage {
  if (typeof data !== 'object' || data === null || !('type' in data)) return false;
  if (data.type === 'changed') return true;
  if (data.type === 'touched') return 'deadlineMs' in data && Number.isFinite(data.deadlineMs);
  return data.type === 'locked' && 'cause' in data && causes.includes(data.cause);
}
