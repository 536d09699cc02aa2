// SPDX-License-Identifier: Apache-2.0
import { looksAtEverything } from '@cradleside/tooling/browsers/test-engines';
import { lockPanelTests } from './support/lock-panel-tests.mjs';

lockPanelTests('firefox', { isWhole: looksAtEverything });
