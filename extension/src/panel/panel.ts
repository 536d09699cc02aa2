// SPDX-License-Identifier: Apache-2.0
import { allowOwnWorkers } from '../platform/own-workers.js';
import { forgetTyping } from './app/forget-typing.js';
import { openUnlockedPanel } from './app/open-unlocked-panel.js';

allowOwnWorkers();
forgetTyping();
void openUnlockedPanel();
