// SPDX-License-Identifier: Apache-2.0
import { qrCode } from '@cradleside/handoff/qr';
import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** A text as a QR code: dark on white in every theme, for cameras. @param label what it is, in words */
export function renderQr(text: string, label: string): TemplateResult {
  const { path, size } = qrCode(text);
  return html`<svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label=${label} shape-rendering="crispEdges">
    <rect width=${size} height=${size} fill="#fff" />
    <path d=${path} fill="#000" />
  </svg>`;
}
