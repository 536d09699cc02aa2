// SPDX-License-Identifier: Apache-2.0
import { LitElement } from 'lit';
import type { Practice } from '../practice/practice.js';
import { faultText } from './fault-text.js';
import { AnnounceEvent, NavigateEvent } from './routes.js';
import type { Route } from './routes.js';

/**
 * One screen of the panel. It draws into the page itself, so that one style sheet, native forms and labels reach all of
 * it. The panel sets `practice` and `route` before the first drawing, and draws again when records change.
 */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- each screen narrows `route` to its own place
export abstract class Screen<Place extends Route = Route> extends LitElement {
  static override properties = { route: { attribute: false }, practice: { attribute: false } };

  declare route: Place;
  declare practice: Practice;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /**
   * Whether nothing that was entered here would be lost by leaving now; waits at most 1 s for what is being saved. Where
   * something would, the screen itself says how to go on.
   */
  async mayLeave(): Promise<boolean> {
    return true;
  }

  /** What has the focus once the screen is shown: its heading, which says where she is. */
  get firstFocus(): HTMLElement | null {
    return this.querySelector<HTMLElement>('h1');
  }

  /** Goes to another place. */
  protected goTo(route: Route): void {
    this.dispatchEvent(new NavigateEvent(route));
  }

  /** Says what was done. */
  protected say(message: string): void {
    this.dispatchEvent(new AnnounceEvent(message, 'done'));
  }

  /**
   * Does one piece of work; where it fails, says what happened and what was kept, and returns undefined.
   * @param work resolves only once everything is saved
   */
  protected async attempt<Outcome>(work: () => Promise<Outcome>): Promise<Outcome | undefined> {
    try {
      return await work();
    } catch (error) {
      this.dispatchEvent(new AnnounceEvent(faultText(error), 'fault'));
      return undefined;
    }
  }
}
