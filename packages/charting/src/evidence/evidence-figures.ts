// SPDX-License-Identifier: Apache-2.0

/** One measure of the trial: how much more the treated changed. */
export interface TrialChange {
  readonly instrument: string;
  /** Points per month; below 0: the treated fell faster. */
  readonly perMonth: number;
  /** As it was published, without the zero. */
  readonly pValue: string;
}

/**
 * Trial of the programme, per protocol: those who were never treated are left out. Jester et al. 2025,
 * doi:10.3389/fpsyg.2025.1597655.
 */
export const trialFigures = {
  randomised: 73,
  treated: 33,
  control: 35,
  untreated: 5,
  changes: [
    { instrument: 'PHQ-9', perMonth: -0.19, pValue: '.015' },
    { instrument: 'GAD-7', perMonth: -0.13, pValue: '.058' },
    { instrument: 'PCL-5', perMonth: -0.46, pValue: '.057' },
  ] as const satisfies readonly TrialChange[],
} as const;

/** Review of parent-infant psychotherapy: Barlow et al. 2015, Campbell Systematic Reviews. */
export const reviewFigures = { trials: 8, participants: 846 } as const;

/** Feasibility trial of VIPP-PMH: Barnicot et al. 2022, doi:10.1111/bjc.12388. Percent; follow-up at months 5 and 8. */
export const videoFigures = {
  treated: 20,
  control: 14,
  uptake: 95,
  completion: 70,
  followUp: [85, 65],
} as const;

/**
 * Item 9 of the PHQ-9. Positive predictive value against the C-SSRS: 28.6 % (Na et al. 2018, 841 patients,
 * doi:10.1016/j.jad.2018.02.045). Suicides among those whose last answer was 'not at all': Louzon et al. 2016,
 * doi:10.1176/appi.ps.201500149.
 */
export const itemNineFigures = { predictiveValue: 29, notAtAll: 71.6 } as const;

/** Where the figures come from, as citations are written. */
export const evidenceSources = {
  trial:
    'Jester JM, Stacks AM, Riggs JL, et al. Front Psychol 2025;16:1597655. doi:10.3389/fpsyg.2025.1597655',
  review:
    'Barlow J, Bennett C, Midgley N, Larkin SK, Wei Y. Parent-infant psychotherapy for improving parental and infant mental health. Campbell Systematic Reviews 2015',
  video: 'Barnicot K, et al. Br J Clin Psychol 2022;61:1188-1210. doi:10.1111/bjc.12388',
  homvee:
    'Home Visiting Evidence of Effectiveness (HomVEE), US Department of Health and Human Services: Michigan Model of Infant Mental Health-Home Visiting',
  veterans:
    'Louzon SA, Bossarte R, McCarthy JF, Katz IR. Psychiatr Serv 2016;67:517-522. doi:10.1176/appi.ps.201500149',
  columbia: 'Na PJ, et al. J Affect Disord 2018;232:34-40. doi:10.1016/j.jad.2018.02.045',
} as const;

const monthsOfTrial = 12;

/** Points over the trial's 12 months, without sign: 2.3, 1.6 and 5.5. */
export function overTrial({ perMonth }: TrialChange): string {
  return Math.abs(perMonth * monthsOfTrial).toFixed(1);
}
