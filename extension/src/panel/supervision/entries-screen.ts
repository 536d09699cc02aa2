// SPDX-License-Identifier: Apache-2.0
import type { Route } from '../app/routes.js';
import { Screen } from '../app/screen.js';
import { entryDrafts } from './entry-draft.js';
import type { DraftsAt } from './entry-draft.js';
import type { EntryForm } from './entry-form.js';

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

  /** Where drafts of this screen's forms are found; undefined: they keep none. */
  protected draftsAt(): DraftsAt | undefined {
    return undefined;
  }

  /** What was begun here is open. */
  override connectedCallback(): void {
    super.connectedCallback();
    const at = this.draftsAt();
    const newest = at && entryDrafts(this.practice, at)[0];
    if (newest && this.opened === '') this.opened = newest.value.entry || newest.value.form;
  }

  override async mayLeave(): Promise<boolean> {
    const forms = [...this.querySelectorAll('training-form, video-session-form, film-consent-form')];
    const safe = await Promise.all(forms.map(async (form) => (form as EntryForm<object>).mayLeave()));
    return safe.every(Boolean);
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
