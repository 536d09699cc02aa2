#!/usr/bin/env node
// SPDX-License-Identifier: Apache-2.0
import { writeHeaderFiles } from './write-header-files.mjs';

const [folder = '.'] = process.argv.slice(2);
try {
  for (const name of writeHeaderFiles(folder)) console.log(name);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
