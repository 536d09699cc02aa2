// SPDX-License-Identifier: Apache-2.0
import * as answer from '@cradleside/handoff/answer';
import * as issue from '@cradleside/handoff/issue';
import * as qr from '@cradleside/handoff/qr';
import * as readQr from '@cradleside/handoff/read-qr';
import * as receive from '@cradleside/handoff/receive';
import * as relay from '@cradleside/handoff/relay';
import { handMadeLinks } from '../hand-made-links.mjs';
import { mutatedLinks } from '../mutated-links.mjs';
import * as sittings from '../sittings.mjs';
import { tryForgeries } from '../forged-results.mjs';
import { knownAnswers } from './known-answers.js';

globalThis.handoff = {
  ...answer,
  ...issue,
  ...qr,
  ...readQr,
  ...receive,
  ...relay,
  ...sittings,
  handMadeLinks,
  mutatedLinks,
  tryForgeries,
  knownAnswers,
};
