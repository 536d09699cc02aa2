// SPDX-License-Identifier: Apache-2.0
import { looksAtEverything } from '@cradleside/tooling/browsers/test-engines';
import { insertionTests } from './insertion-tests.mjs';

insertionTests('firefox', { isWhole: looksAtEverything });
