// SPDX-License-Identifier: Apache-2.0

// The whole document is the field, as in editors of the years before contenteditable.
document.designMode = 'on';
