// SPDX-License-Identifier: Apache-2.0

/** What each key of the file means, for editors, managed storage and the README. [] stands for an entry, * for any key. */
export const keyDocs = {
  $schema: 'Where an editor finds the schema. Not read.',
  version: 'Version of this format: 1.',
  agency: 'Name of the agency, one line.',
  approved: 'Who approved this file: the clinical lead.',
  'approved.by': 'Name and role.',
  'approved.on': 'Day: yyyy-mm-dd.',
  idleLockMinutes: 'Minutes without use after which records lock, 1 to 15.',
  languages:
    'BCP 47 tags of the languages switched on. English must be one: what has no translation is shown in it.',
  singleCopyTranslations:
    'Translations whose wording rests on one copy and that are used all the same, by id: phq-9/ar.',
  instruments: 'What the agency uses, in the order in which it is offered.',
  'instruments[].instrument': 'Id: phq-9, gad-7, pcl-5 ...',
  'instruments[].ways':
    'How it may be given: clinician (asked by her), hand-over (answered alone beside her, on this device or a tablet), remote (by a link that is sent). Left out: each way that the instrument allows.',
  cutPoints: "Published cut-points that decide in place of the definition's own.",
  'cutPoints[].instrument': 'Id of the questionnaire.',
  'cutPoints[].ids': 'Ids of the cut-points: ge8.',
  'cutPoints[].reason': 'Why, for whoever reads this later.',
  changeThresholds:
    "Published change thresholds that decide in place of the definition's own, one of a kind.",
  'changeThresholds[].instrument': 'Id of the questionnaire.',
  'changeThresholds[].ids': 'Ids of the thresholds: reliable-4.',
  'changeThresholds[].reason': 'Why, for whoever reads this later.',
  schedule: 'When which screeners are due. Windows must not overlap.',
  'schedule.months': 'Calendar months after enrolment, 0 being the baseline.',
  'schedule.windowDays': 'Days before and after the due day in which a screen is in window.',
  'schedule.instruments': 'Ids of the screeners that are due.',
  'schedule.monthsAfterBirth':
    'Months after the birth by which a screen is due, for those enrolled before it.',
  'schedule.everyMonths': 'Repeats every so many months from enrolment on.',
  'schedule.everyWeeks': 'Repeats every so many weeks from enrolment on.',
  crisis:
    "The agency's own crisis text by language tag, plain, with line breaks. A language that is not here keeps the built-in US text.",
  'crisis.*': 'The text.',
  handOver: 'Whether this device may be handed over for self-report.',
  showProrated: 'Whether prorated values are shown, always called so.',
  slopeMinimumDays: 'Fewest days between two screens before a slope is told.',
  supervisorMinutes: 'Minutes after which an act-now alert that is still open is overdue for the supervisor.',
  followUpDays: 'Days after an act-now alert that are offered as the follow-up date.',
  noteLanguage: 'Language of notes in the chart.',
  noteChart: 'Whose chart a note is written for unless the clinician chooses otherwise.',
  retentionMonths:
    'Months after closing from which on a reminder to delete is shown. Left out or null: none.',
  backupReminder: 'When a backup is asked for, whichever comes first.',
  'backupReminder.days': 'Days since the last one.',
  'backupReminder.records': 'Records written since the last one.',
  pageRules: 'What is where on the pages of the EHR.',
  'pageRules[].id': 'Lower-case letters and digits joined by hyphens.',
  'pageRules[].label': 'What the panel calls this page.',
  'pageRules[].url':
    'Address of the page: the whole host (*. before it for any subdomain, localhost:* for any port of this machine), then a path in which * stands for anything. A query or fragment that is not written may be anything.',
  'pageRules[].clientId': "Where the client's identifier stands.",
  'pageRules[].clientId.selector': 'CSS selector inside its document.',
  'pageRules[].clientId.frame':
    "CSS selectors of the frames that lead to it, from the top one in, joined by ' >>> '.",
  'pageRules[].clientId.attribute': 'Attribute that holds it. Left out: the text, or the value of a field.',
  'pageRules[].clientId.pattern':
    'Regular expression whose first group is the identifier. No repeats inside repeats, back references or looking around.',
  'pageRules[].note': 'The field that takes the note.',
  'pageRules[].note.selector': 'CSS selector inside its document.',
  'pageRules[].note.frame': "CSS selectors of the frames that lead to it, joined by ' >>> '.",
  'pageRules[].fields': 'Fields that take one value each. An empty list is allowed.',
  'pageRules[].fields[].value':
    'client-id, or an instrument and a part: phq-9.total, .prorated, .band, .date, .positive, .critical, .status, .answered, .mode, .language, .item.<id>, .subscale.<id>, .cut-point.<id>, .criterion.<id>.',
  'pageRules[].fields[].selector': 'CSS selector inside its document; of a radio group, all of its buttons.',
  'pageRules[].fields[].frame': "CSS selectors of the frames that lead to it, joined by ' >>> '.",
  'pageRules[].fields[].control': 'What kind of field it is.',
  'pageRules[].fields[].map':
    'Value of ours -> value or text of the page. What is not in it is left alone. A band goes by its id, a decision by true and false.',
  'pageRules[].fields[].map.*': 'The value of the page; true or false for a checkbox.',
  'pageRules[].fields[].dateFormat': 'How a day is written. Left out: yyyy-mm-dd.',
  selfReport: 'The page on which caregivers answer by a link, as the agency hosts it. Left out: no links.',
  'selfReport.url': 'Address of the page: https, or http on this machine.',
  'selfReport.relay':
    "Place of the relay below in the list of the page's agency.json, the first being 0. Left out: no relay, answers come by QR code or text.",
  'selfReport.expiryHours':
    'Hours for which a link is good unless the clinician chooses otherwise, 1 to 168. Left out: 24.',
  relay: "The agency's own relay for sealed answers.",
  'relay.url': 'https, or http on this machine.',
  fhir: "The agency's own FHIR server.",
  'fhir.url': 'https only.',
} as const;
