// SPDX-License-Identifier: Apache-2.0

/** Takes the user to the first field with a fault. */
export function focusFirstFault(screen: HTMLElement): void {
  screen.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
}
