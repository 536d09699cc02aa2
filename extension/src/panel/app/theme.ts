// SPDX-License-Identifier: Apache-2.0

/** Light, dark, or as the system has it. Every colour of the panel and of the forms follows. */
export function useTheme(theme: 'light' | 'dark' | 'system'): void {
  document.documentElement.style.colorScheme = theme === 'system' ? 'light dark' : theme;
}
