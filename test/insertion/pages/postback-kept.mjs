// SPDX-License-Identifier: Apache-2.0
import { postBack } from './post-back.mjs';

/** The server answers each change with the text that came with it. */
postBack(() => document.querySelector('#field').value);
