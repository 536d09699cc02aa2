// SPDX-License-Identifier: Apache-2.0

/** Where the model describes its training. */
export const cebc = 'CEBC description of IMH-HV (2022-11)';

/** Where the number of video-feedback sessions comes from. */
export const vippPmh = 'VIPP-PMH feasibility trial (Barnicot et al. 2022): 6 sessions';
