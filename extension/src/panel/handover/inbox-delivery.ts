// SPDX-License-Identifier: Apache-2.0
import type { Administration } from '@cradleside/instruments/administration';
import { NewestKeeper } from '@cradleside/self-report';
import type { Delivery, Sitting } from '@cradleside/self-report';
import type { HandOverOrder } from '../../platform/hand-over-order.js';
import type { VaultAccess } from '../locked/vault-access.js';
import type { HandOverMessage } from '../practice/hand-over-message.js';
import { renderWayOut } from './way-out.js';

/** What the delivery needs from the window. */
export interface InboxDeliverySetting {
  readonly order: HandOverOrder;
  /** For the way out, which only the passphrase opens. */
  readonly access: Promise<VaultAccess>;
  readonly newRecordId: () => string;
  /** Resolves once the message is sealed and on the disk. */
  readonly seal: (message: HandOverMessage) => Promise<void>;
  /** A questionnaire is handed in; these are still to be asked. */
  readonly onHandedIn: (rest: readonly string[]) => Promise<void>;
  readonly onChange: () => void;
}

/** What the answers of a questionnaire will be kept under, and how often they were sealed. */
interface Screening {
  readonly id: string;
  sequence: number;
}

/**
 * Seals each questionnaire into the vault's inbox, again after each answer, so that at most the answer of the moment is
 * lost with a closed window.
 */
export class InboxDelivery implements Delivery {
  readonly #setting: InboxDeliverySetting;
  readonly #keeper: NewestKeeper<HandOverMessage>;
  /** By the place of the questionnaire. */
  readonly #screenings = new Map<number, Screening>();

  constructor(setting: InboxDeliverySetting) {
    this.#setting = setting;
    this.#keeper = new NewestKeeper(setting.seal);
  }

  async keep({ state, parts, current }: Sitting): Promise<void> {
    const { order, newRecordId, onHandedIn } = this.#setting;
    const screening = this.#screenings.get(current) ?? { id: newRecordId(), sequence: 0 };
    this.#screenings.set(current, screening);
    const message = this.#message(state, parts[current]?.administration ?? null, screening);
    if (message !== undefined) {
      screening.sequence = message.sequence;
      await this.#keeper.keep(message);
    }
    if (state === 'finished') await onHandedIn(order.instruments.slice(current + 1));
  }

  /** @returns undefined where nothing was answered, or nothing was sealed that could be taken back */
  #message(
    state: Sitting['state'],
    administration: Administration | null,
    { id, sequence }: Screening,
  ): HandOverMessage | undefined {
    const { handOver, family, caregiver, date } = this.#setting.order;
    const shared = { handOver, family, screening: id, sequence: sequence + 1 };
    if (state === 'erased') return sequence === 0 ? undefined : { type: 'hand-over-erased', ...shared };
    if (administration === null || Object.keys(administration.responses).length === 0) return undefined;
    const administrations = [administration];
    return { type: 'hand-over-answers', ...shared, caregiver, date, state, administrations };
  }

  /** Everything is in the inbox already. */
  sendKept(): void {}

  renderReceipt(): unknown {
    const { access, onChange } = this.#setting;
    return renderWayOut(access, onChange);
  }
}
