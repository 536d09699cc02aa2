// SPDX-License-Identifier: Apache-2.0

/** What a sealed message can be: something for the panel, or a line that belongs in the log. */
export type InboxContent =
  | { readonly form: 'message'; readonly value: unknown }
  | { readonly form: 'event'; readonly action: string; readonly detail?: string; readonly time: string };
