// SPDX-License-Identifier: Apache-2.0
/**
 * An ASP.NET update panel: a change sends the form, and the answer replaces the field.
 * @param {(sent: string) => string} answer
 */
export function postBack(answer) {
  const latencyMs = 250;
  const draw = (value) => {
    document.querySelector('#host').innerHTML = '<textarea id="field" name="field" rows="8"></textarea>';
    const field = document.querySelector('#field');
    field.value = value;
    let isSending = false;
    field.addEventListener('change', () => {
      if (isSending) return;
      isSending = true;
      const sent = field.value;
      setTimeout(() => draw(answer(sent)), latencyMs);
    });
  };
  draw('');
  globalThis.fixture = { model: () => document.querySelector('#field').value };
}
