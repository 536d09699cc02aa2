// SPDX-License-Identifier: Apache-2.0
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { root } from './pnpm.mjs';

const require = createRequire(import.meta.url);

/**
 * Runs the command of an installed package with this node, without a shell.
 * @param {string} tool 'package', or 'package:command' where the two names differ
 * @param {string[]} args
 * @param {{cwd?: string, env?: NodeJS.ProcessEnv}} [options]
 * @returns {Promise<{status: number, output: string}>} both output streams in the order in which they came
 */
export function runTool(tool, args, { cwd = root, env = process.env } = {}) {
  return runProgram(process.execPath, [toolPath(tool), ...args], { cwd, env });
}

/**
 * Runs the TypeScript that builds, the root's; `typescript:tsc` as a tool is the one that other tools need.
 * @param {string[]} args
 * @param {{cwd?: string}} [options]
 */
export function runTsc(args, options) {
  return runProgram(process.execPath, [path.join(root, 'node_modules/typescript/bin/tsc'), ...args], options);
}

/**
 * @param {string} program
 * @param {string[]} args
 * @param {{cwd?: string, env?: NodeJS.ProcessEnv}} [options]
 * @returns {Promise<{status: number, output: string}>}
 */
export function runProgram(program, args, { cwd = root, env = process.env } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...env, NO_COLOR: '1', FORCE_COLOR: '0' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const chunks = [];
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.stderr.on('data', (chunk) => chunks.push(chunk));
    child.once('error', reject);
    child.once('close', (code) => resolve({ status: code ?? 1, output: plainText(Buffer.concat(chunks)) }));
  });
}

/** Some tools move the cursor even where there is no terminal. */
function plainText(bytes) {
  return stripVTControlCharacters(bytes.toString()).trim();
}

function toolPath(tool) {
  const [packageName, command = packageName] = tool.split(':');
  const manifestPath = findManifest(packageName);
  const { bin } = JSON.parse(readFileSync(manifestPath, 'utf8'));
  const relativePath = typeof bin === 'string' ? bin : bin[command];
  return path.join(path.dirname(manifestPath), relativePath);
}

/** Some packages do not export their package.json, so it is looked for in the folders that node would search. */
function findManifest(packageName) {
  for (const folder of require.resolve.paths(packageName) ?? []) {
    const manifestPath = path.join(folder, packageName, 'package.json');
    try {
      readFileSync(manifestPath);
      return manifestPath;
    } catch {
      // Not in this folder.
    }
  }
  throw new Error(`The package ${packageName} is not installed.`);
}
