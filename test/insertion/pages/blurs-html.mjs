// SPDX-License-Identifier: Apache-2.0
import './plain-html.mjs';

addEventListener('blur', () => document.activeElement?.blur());
