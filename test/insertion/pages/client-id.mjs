// SPDX-License-Identifier: Apache-2.0

/** Places where a client's identifier may stand, and may not. */
document.querySelector('#host').innerHTML = `<h1>Chart of <b id="plain">K-204</b></h1>
<span id="attribute" data-client="K-204">Testmother Example</span><input id="field" value="K-204">
<span class="twice">K-204</span><span class="twice">K-205</span><input id="secret" type="password" value="K-204">
<span id="bidi"></span><span id="huge" hidden></span><span id="long"></span><textarea id="shut" readonly></textarea>
<iframe id="part" srcdoc="<b id=inner>K-204</b>"></iframe>
<select id="band"><option value="3">Moderate</select>`;
document.querySelector('#bidi').textContent = 'K\u202E-2\u200B04\u2066';
document.querySelector('#huge').textContent = `K-204 ${'x'.repeat(10_000_000)}`;
document.querySelector('#long').textContent = 'K'.repeat(65);
globalThis.fixture = { model: () => document.querySelector('#host').innerHTML.length };
