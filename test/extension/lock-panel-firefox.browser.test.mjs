// SPDX-License-Identifier: Apache-2.0
import { lockPanelTests } from './support/lock-panel-tests.mjs';

lockPanelTests('firefox');
