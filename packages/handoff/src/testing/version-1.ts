// SPDX-License-Identifier: Apache-2.0
import type { LinkOpening } from '../issue/link-opening.js';
import type { SelfReportResult } from '../sealing/self-report-result.js';

/**
 * A link and a result of version 1, made on 26 November 2026. They are never made anew: what was released must be read for ever.
 * Layout, start code, slot, write token and base45 were checked by a second implementation; the signing key is that of RFC 8032
 * section 7.1, test 2.
 */
export const version1: {
  readonly fragment: string;
  readonly publicKey: string;
  readonly keyId: string;
  readonly startCode: string;
  readonly writeToken: string;
  readonly opening: LinkOpening;
  readonly text: string;
  readonly confirmCode: string;
  readonly result: SelfReportResult;
} = {
  fragment:
    'igFQkheO8uY5pzpIVCcj1fOOQ1gg_WxqVaTfrp4QnbIiivTPOJvHcf0qbGdILnUwUphhcElYIP3b0dWva5jNInTG6cNoFr2YL58TyvlQ29616L_wZWimGmsJcMABZnJlbW90ZYNiZW5lZXMtVVNoZ2FkLTIvYXKCgmVwaHEtMkgCAgICAgICAoJlZ2FkLTJIAwMDAwMDAwNIOfcT0KZEJT-v-8z6OHkYsVwx2pzO0PiEX1BLD01NLYfp8UWbEi6fMoVsHRDxJgfkAGw_1zmUZiXsp4_r-G5lWCmv_OWnP_QB',
  publicKey: 'PUAXw-hDiVqStwqnTRt-vJyYLM8uxJaMwM1V8Sr0Zgw',
  keyId: 'OfcT0KZEJT8',
  startCode: '195 114',
  writeToken: 'vb_zc2mSPoZMnvOCqNHoDfo6BvPwwgkjqUdhROZ5y3Y',
  opening: {
    version: 1,
    linkId: 'kheO8uY5pzpIVCcj1fOOQw',
    privateKey: '8GjQRjx_iJv71ODzCM3dPPJ5bN-Zt6t394X0xRkruVc',
    secret: '_dvR1a9rmM0idMbpw2gWvZgvnxPK-VDb3rXov_BlaKY',
    content:
      'igFQkheO8uY5pzpIVCcj1fOOQ1gg_WxqVaTfrp4QnbIiivTPOJvHcf0qbGdILnUwUphhcElYIP3b0dWva5jNInTG6cNoFr2YL58TyvlQ29616L_wZWimGmsJcMABZnJlbW90ZYNiZW5lZXMtVVNoZ2FkLTIvYXKCgmVwaHEtMkgCAgICAgICAoJlZ2FkLTJIAwMDAwMDAwNIOfcT0KZEJT8',
    expiresMs: 1795780800000,
    relay: 1,
    slotId: 'F48TblQgtIm5adimduig5w',
    readToken: 'rpPEYmjMUT0xilyp5L89bG_z9QfK5cyf5weOr1NRW1M',
  },
  text: 'CS1:.800:2$VU:C7MI7XTJR6NW17T6M%ASDCQI-6$2TZERFRFED3O0H7T9G8NPQQ%B2YEL82J:X4UD673S%+R08OEBBS698S2VW0N+MGA7X9KEBUWL0UHHWYLMZ42L0*YB$9UZG0C.O0WNU+N-95WFDI%78K9SLFH4G+2IQK5-P9+7P$OC$$MFCO45DQCALNS*LK0VIR%9JX7:8O %SO4ODOK3Q2E9Q2VMG/AQ9AWUIQ.T-S49-IRA9EDC8-D3.CMEBJBB L942I+718%33IDZQJR:4E-D0ZVZNR/0V304WR0 ZHHKVE$C+LC1/5YG0C-AURH3-56C7.ME-*LV9TX8NGAJQY27KK972YIJ:GH0$UA-JXZ1J42$%ABK6IA3MT6+3SA4KUBU+N0HN4W16OCLCXKGQVCGE21AI7C-FA*HV.SA-UPYBCY85C1N6YHORHWAV/3EEKG5 HEUD1OK3:U726X0',
  confirmCode: '7221',
  result: {
    responseId: new Uint8Array(16).fill(5),
    sequence: 3,
    state: 'stopped',
    language: 'es-US',
    utcOffsetMinutes: -480,
    startedS: 1_795_694_500,
    updatedS: 1_795_694_600,
    research: true,
    build: new Uint8Array(8).fill(7),
    instruments: [
      {
        id: 'phq-2',
        asked: true,
        wording: new Uint8Array(8).fill(4),
        answers: [3, 'declined'],
        startedS: 1_795_694_510,
        completedS: 1_795_694_520,
      },
      {
        id: 'gad-2',
        asked: false,
        wording: new Uint8Array(8).fill(6),
        answers: ['not-asked', null],
        startedS: null,
        completedS: null,
      },
    ],
  },
};
