// SPDX-License-Identifier: Apache-2.0

/** The 45 characters of a QR code's alphanumeric mode, in the order of their values (RFC 9285 table 1). */
export const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';
