// SPDX-License-Identifier: Apache-2.0
import { linesOfHtml } from './lines-of-html.mjs';

globalThis.fixture = { model: () => linesOfHtml(globalThis.kept.querySelector('#field').cloneNode(true)) };
