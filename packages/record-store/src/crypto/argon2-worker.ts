// SPDX-License-Identifier: Apache-2.0
import type { Argon2Task } from './argon2-task.js';
import { runArgon2Task } from './argon2-task.js';

addEventListener('message', (event: MessageEvent<Argon2Task>) => {
  runArgon2Task(event.data).then(
    (derived) => postMessage({ derived }),
    () => postMessage({}),
  );
});
