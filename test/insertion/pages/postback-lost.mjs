// SPDX-License-Identifier: Apache-2.0
import { postBack } from './post-back.mjs';

/** The server answers with what it knew when the focus was lost. */
postBack((value) => value);
