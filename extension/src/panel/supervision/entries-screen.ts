// SPDX-License-Identifier: Apache-2.0
import type { Route } from '../app/routes.js';
import { Screen } from '../app/screen.js';

/** A screen with lists of entries, of which one at a time is open to be added or edited. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- each screen narrows `route` to its own place
export abstract class EntriesScreen<Place extends Route = Route> extends Screen<Place> {
  static override properties = { ...Screen.properties, opened: { state: true } };

  /** Id of the entry that is open, or which kind is being added; empty: none. */
  declare opened: string;

  constructor() {
    super();
    this.opened = '';
  }

  /** Opens an entry, or closes it where it is open. */
  protected toggle(id: string): void {
    this.opened = this.opened === id ? '' : id;
  }

  /** Closes what was open once it is saved; the focus goes to the button that opened it. */
  protected async close(): Promise<void> {
    const { opened } = this;
    this.opened = '';
    await this.updateComplete;
    this.querySelector<HTMLElement>(`#entry-${opened}`)?.focus();
  }
}
