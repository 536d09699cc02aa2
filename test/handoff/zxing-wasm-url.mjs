// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from 'node:fs';

const wasm = new URL(
  '../../packages/handoff/node_modules/zxing-wasm/dist/reader/zxing_reader.wasm',
  import.meta.url,
);

/** Node's fetch reads no files. */
export const zxingWasmUrl = `data:application/wasm;base64,${readFileSync(wasm).toString('base64')}`;
