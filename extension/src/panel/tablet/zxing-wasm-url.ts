// SPDX-License-Identifier: Apache-2.0
import { ownFile } from '../../platform/own-file.js';

/** The file ships with the extension, and is loaded when the quick reader finds nothing. */
export const zxingWasmUrl = ownFile('assets/zxing_reader.wasm');
