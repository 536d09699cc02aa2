// SPDX-License-Identifier: Apache-2.0
import { html } from '../escape-html.mjs';

/** Anybody may come in: the name is shown in the banner and beside notes, and proves nothing. */
export const loginPage = {
  title: 'Sign in',
  render: () => html`<h1>Sign in</h1>
    <div class="columns">
      <form class="panel" method="post" action="/mock-ehr/login">
        <h2>Demo sign-in</h2>
        <p>Any name works. This chart is made up, and so is everybody in it.</p>
        <p class="field">
          <label for="user">Your name</label>
          <input id="user" name="user" autocomplete="off" maxlength="60" value="Demo Clinician" required />
        </p>
        <p class="actions"><button>Sign in</button></p>
      </form>
      ${renderExtensionHelp()}
    </div>`,
};

function renderExtensionHelp() {
  return html`<section class="panel help" id="extension" aria-labelledby="extension-title">
    <h2 id="extension-title">Try the Cradleside extension here</h2>
    <p>Build it first: <code>npm run build</code> in the repository. Then load it:</p>
    <dl>
      <dt>Chrome or Edge</dt>
      <dd>
        Open <code>chrome://extensions</code>, turn on <b>Developer mode</b>, press <b>Load unpacked</b> and choose
        <code>extension/dist/demo/chromium</code>.
      </dd>
      <dt>Firefox</dt>
      <dd>
        Open <code>about:debugging</code>, <b>This Firefox</b>, press <b>Load Temporary Add-on</b> and choose
        <code>extension/dist/demo/firefox/manifest.json</code>.
      </dd>
    </dl>
    <ol>
      <li>Open a client, then the encounter note, and click into a field.</li>
      <li>Click the toolbar icon: the panel opens beside the chart.</li>
      <li>
        In the panel’s settings import
        <a href="/mock-ehr/policy.json" download="mock-ehr-policy.json">this site’s policy file</a>: it says where the
        client id and the fields of these pages are.
      </li>
    </ol>
  </section>`;
}
