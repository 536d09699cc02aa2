// SPDX-License-Identifier: Apache-2.0
// All of them come at once: they share most of what they are made of, and each file more is a name in the first load.
import './readiness-domain-screen.js';
import './readiness-screen.js';
import './supervision-log-screen.js';
import './supervision-questions-screen.js';
import './supervision-screen.js';
import './supervision-session-screen.js';
import './training-screen.js';
import './video-feedback-screen.js';
