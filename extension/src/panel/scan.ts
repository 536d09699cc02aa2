// SPDX-License-Identifier: Apache-2.0
import { allowOwnWorkers } from '../platform/own-workers.js';
import { readPreferences } from '../platform/preferences.js';
import { speak } from './app/texts.js';
import { useTheme } from './app/theme.js';
import { ScanApp } from './scan/scan-app.js';

allowOwnWorkers();
const { language, colorScheme } = await readPreferences();
speak(language);
useTheme(colorScheme === 'auto' ? 'system' : colorScheme);
document.body.append(new ScanApp());
