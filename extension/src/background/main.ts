// SPDX-License-Identifier: Apache-2.0
import { onLockAlarm } from '../platform/lock-alarm.js';
import { onRestart } from '../platform/restart.js';
import { openSidePanel } from '../platform/side-panel.js';
import { onSystemLock } from '../platform/system-lock.js';
import { onToolbarClick } from '../platform/toolbar.js';
import { lockSession, lockSessionWhenDue } from './lock.js';

// The browser may stop this worker at any moment and starts it for an event: all listeners stand here, at once.
onToolbarClick((windowId) => void openSidePanel(windowId));
onLockAlarm(() => void lockSessionWhenDue(Date.now()));
onSystemLock(() => void lockSession('system'));
onRestart(() => void lockSession('restart'));

void lockSessionWhenDue(Date.now());
