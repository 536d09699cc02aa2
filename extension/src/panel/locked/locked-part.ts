// SPDX-License-Identifier: Apache-2.0
import { LitElement } from 'lit';
import type { RecordStore } from '@cradleside/record-store';
import { lockedFault } from './locked-fault.js';
import type { VaultAccess } from './vault-access.js';

/** One step of the locked page: a form that works on the vault, and says what happened at the form. */
export abstract class LockedPart extends LitElement {
  static override properties = {
    access: { attribute: false },
    isBusy: { state: true },
    fault: { state: true },
  };

  /** Undefined as long as the cryptography is being loaded; forms wait for it. */
  declare access: Promise<VaultAccess>;
  declare isBusy: boolean;
  declare fault: string | undefined;
  /** Goes to another step of the page. */
  leave: (place: 'unlock' | 'recover' | 'restore' | 'set-up' | 'start-anew' | 'panel') => void = () => {};
  /** Goes on to the panel with the vault that was just opened, so that it is read once. */
  enter: (store: RecordStore) => void = () => {};

  constructor() {
    super();
    this.isBusy = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** Does one piece of work at a time; says here what went wrong, and returns undefined then. */
  protected async attempt<Outcome>(
    work: (access: VaultAccess) => Promise<Outcome>,
  ): Promise<Outcome | undefined> {
    if (this.isBusy) return undefined;
    this.isBusy = true;
    this.fault = undefined;
    try {
      return await work(await this.access);
    } catch (error) {
      this.fault = lockedFault(error);
      await this.failed(error);
      return undefined;
    } finally {
      this.isBusy = false;
    }
  }

  /** What else a failure means for this step. */
  protected async failed(_error: unknown): Promise<void> {}
}
