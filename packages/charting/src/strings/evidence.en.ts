// SPDX-License-Identifier: Apache-2.0
import {
  itemNineFigures,
  overTrial,
  reviewFigures,
  trialFigures,
  videoFigures,
} from '../evidence/evidence-figures.js';
import type { EvidenceStrings } from './evidence-strings.js';

const { randomised, treated, control, untreated, changes } = trialFigures;
const { uptake, completion, followUp } = videoFigures;
const monthly = changes
  .map(({ instrument, perMonth, pValue }) => `−${Math.abs(perMonth)} points ${instrument} (p = ${pValue})`)
  .join(', ');
const [phq9, gad7, pcl5] = changes.map(overTrial);

/** English words of the evidence page. */
export const englishEvidence: EvidenceStrings = {
  title: 'Help and evidence',
  opening: 'What is known and what is not, for clinicians and evaluators. All of it belongs together.',
  headings: {
    model: 'What is known about the model',
    itemNine: 'What item 9 of the PHQ-9 can and cannot say',
    thresholds: 'What a change in a score means',
    limits: 'What Cradleside does not do',
    keyboard: 'Keys',
  },
  model: {
    trial: `Trial of the programme, per protocol: ${treated + control} mothers (${treated} treated, ${control} control) of ${randomised} randomised; ${untreated} who were never treated are left out. Extra change a month: ${monthly}. Over 12 months that is ${phq9}, ${gad7} and ${pcl5} points.`,
    review: `Campbell review of parent-infant psychotherapy (${reviewFigures.trials} trials, ${reviewFigures.participants} participants): no evidence of an effect on parents’ mental health; the evidence is weak.`,
    video: `Feasibility trial of video feedback, VIPP-PMH (${videoFigures.treated} + ${videoFigures.control} mothers): uptake ${uptake} %, completion ${completion} %, follow-up ${followUp[0]} % and ${followUp[1]} %; no clear effect on mental health.`,
    homvee: 'HomVEE lists the model as not meeting its criteria for evidence.',
    oneFamily:
      'The trial is about groups. The slope of one family is never called better or worse than the trial.',
  },
  itemNine: {
    zero: `Item 9 = 0 does not rule out risk. In records of the US Veterans Health Administration ${itemNineFigures.notAtAll} % of those who died by suicide had last answered “not at all”.`,
    endorsed: `Of those who endorse it, about ${itemNineFigures.predictiveValue} % are found at risk on the C-SSRS: an endorsed item is a reason to ask, not an answer.`,
    ask: 'Whatever was ticked, asking is up to a person. A blank item 9 is asked about too.',
  },
  thresholds: [
    'A reliable change is larger than the error of measurement. It does not say why the score changed.',
    'Thresholds were found in other groups: adults in primary care or talking therapies, and for the PCL-5 mostly male veterans. The population and the source stand at each of them.',
    'A response is told only where the first score was high enough for it. A prorated value enters no change and no slope.',
    'A slope is a straight line through the scores on the days they were answered, told with the number of screens and their span.',
  ],
  limits: [
    'It makes no diagnosis. A positive screen is a reason to look closer.',
    'It counts no blank as zero and no blank as “no”.',
    'It gives visits no score, puts clinicians in no order and compares no family with another.',
    'Its pictures show what was together in time, not what caused what.',
    'It watches nothing: answers from a tablet are seen when the panel is opened. In an emergency call 911 or 988.',
    'It speaks with no other computer but the relay that your agency’s rules name; without one, with none.',
    'It changes no wording of a questionnaire. Its own Spanish and Arabic words need review by a native speaker.',
  ],
  keyboard: [
    'Tab goes to the next control, Shift and Tab back. Enter or the space bar presses a button.',
    'In a question the arrow keys go from answer to answer; in the view with one question at a time, Enter on “Next” goes on.',
    'In a picture Tab leads to the last point or visit; the arrow keys, Home and End lead to every other. “Show as a table” has the same numbers.',
    'Escape closes the menu. Alt, Shift and Y opens the panel, unless your browser’s settings say otherwise.',
    'A paper form is typed as one row of digits; what was understood is read back below it.',
  ],
};
