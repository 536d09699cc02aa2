// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit';
import { textsOf } from '../app/texts.js';
import type { VaultAccess } from '../locked/vault-access.js';
import { handOverTexts } from './handover.texts.js';

/** Once the home visitor has opened it; there is one window, and one way out of it. */
let state: 'closed' | 'open' | 'not-loaded' = 'closed';

/** For the home visitor: the way back to the panel, which only the passphrase opens. */
export function renderWayOut(access: Promise<VaultAccess>, onChange: () => void): unknown {
  const onToggle = async (event: Event): Promise<void> => {
    const wantsToLeave = (event.target as HTMLDetailsElement).open;
    state = wantsToLeave ? await loadForm() : 'closed';
    onChange();
  };
  const { staff, staffClose } = textsOf(handOverTexts);
  return html`<details class="staff" @toggle=${onToggle}>
    <summary>${staff}</summary>
    ${state === 'open' ? html`<leave-form .access=${access}></leave-form>` : nothing}
    ${state === 'not-loaded' ? html`<p>${staffClose}</p>` : nothing}
  </details>`;
}

async function loadForm(): Promise<'open' | 'not-loaded'> {
  try {
    await import('./leave-form.js');
    return 'open';
  } catch {
    return 'not-loaded';
  }
}
