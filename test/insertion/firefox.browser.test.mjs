// SPDX-License-Identifier: Apache-2.0
import { insertionTests } from './insertion-tests.mjs';

insertionTests('firefox');
