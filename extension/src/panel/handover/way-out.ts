// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit';
import { textsOf } from '../app/texts.js';
import type { VaultAccess } from '../locked/vault-access.js';
import { handOverTexts } from './handover.texts.js';

/** Once the home visitor has opened it; there is one window, and one way out of it. */
let isOpen = false;

/** For the home visitor: the way back to the panel, which only the passphrase opens. */
export function renderWayOut(access: Promise<VaultAccess>, onChange: () => void): unknown {
  const onToggle = async (event: Event): Promise<void> => {
    const wantsToLeave = (event.target as HTMLDetailsElement).open;
    if (wantsToLeave) await import('./leave-form.js');
    isOpen = wantsToLeave;
    onChange();
  };
  return html`<details class="staff" @toggle=${onToggle}>
    <summary>${textsOf(handOverTexts).staff}</summary>
    ${isOpen ? html`<leave-form .access=${access}></leave-form>` : nothing}
  </details>`;
}
