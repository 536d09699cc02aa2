// SPDX-License-Identifier: Apache-2.0
import * as recordStore from '@cradleside/record-store';
import { sealToInbox } from '@cradleside/record-store/inbox';
import { localStoragePort } from './local-storage-port.js';
import { quickDeriver } from './quick-deriver.js';
import { runTask } from './tasks.js';

const options = { session: localStoragePort, deriveKey: quickDeriver };
const secrets = { passphrase: 'otter lantern quartz meadow', actor: 'Visitor Example' };

globalThis.vault = { ...recordStore, sealToInbox, localStoragePort, options, secrets };

const task = new URL(location.href).searchParams.get('task');
if (task !== null) await runTask(task, globalThis.vault);
