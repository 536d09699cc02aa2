// SPDX-License-Identifier: Apache-2.0
export { parseInstrument, type Parsed } from './parse-instrument.js';
export { parseTranslation } from './parse-translation.js';
