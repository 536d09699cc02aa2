// SPDX-License-Identifier: Apache-2.0
import { isTab, openPrintTab } from '../../platform/print-tab.js';
import { Screen } from '../app/screen.js';
import type { PrintRoute } from './print-route.js';

/** An element that draws itself. */
interface Drawn {
  readonly updateComplete: Promise<unknown>;
}

/** A screen with something to print: in a tab it prints, elsewhere it opens itself as a tab, since only a tab can. */
export abstract class PrintScreen<Place extends PrintRoute> extends Screen<Place> {
  /** This place with everything that is chosen on it. */
  protected abstract chosenRoute(): Place;

  /** Leaves its line in the log; rejects where that cannot be written. Then nothing is printed. */
  protected abstract logPrinting(): Promise<void>;

  /** It has been printed, or handed to a tab: what was decided for one printing holds no longer. */
  protected printed(): void {}

  protected override firstUpdated(): void {
    if (this.route.isPrinting) void this.print();
  }

  protected async print(): Promise<void> {
    const isHere = await this.attempt(async () => {
      if (await isTab()) {
        await this.logPrinting();
        return true;
      }
      await openPrintTab({ ...this.chosenRoute(), isPrinting: true });
      return false;
    });
    if (isHere === undefined) return;
    if (isHere) {
      await this.#drawn();
      window.print();
    }
    this.printed();
  }

  /** Waits until everything on the sheet is drawn. */
  async #drawn(): Promise<void> {
    await this.updateComplete;
    for (const part of this.querySelectorAll<Partial<Drawn> & HTMLElement>('.print-sheet *')) {
      await part.updateComplete;
    }
  }
}
