// SPDX-License-Identifier: Apache-2.0
import type { FlowStrings } from './strings.js';

/** English text of the page. */
export const english: FlowStrings = {
  language: 'en',
  direction: 'ltr',
  ownName: 'English',
  bar: {
    label: 'Always here',
    cover: 'Hide screen',
    help: 'Need help now?',
    stop: 'Stop for now',
    read: 'Read aloud',
    endReading: 'Stop reading',
    headphones: 'Others may hear this. Headphones keep it private.',
  },
  covered: { title: 'Paused', goOn: 'Go on' },
  code: {
    title: 'Is this the same number?',
    explanation: {
      'in-person': 'Your home visitor sees a number on her screen. It should be this one:',
      remote:
        'If you are talking with your home visitor now, she can tell you her number. It should be this one:',
    },
    same: { 'in-person': 'Yes, it is the same', remote: 'Go on' },
    other: 'No, it is another one',
    stopTitle: 'Please do not answer here',
    stop: 'This link does not come from your home visitor. Nothing was sent. Please close this page and tell her.',
  },
  languages: {
    title: 'Choose your language',
  },
  consent: {
    title: 'Before you begin',
    points: ({ agency, device }) => [
      'These questions are about how you have been feeling. There are no right or wrong answers.',
      'You may skip any question, and you may stop at any time. Nothing about your visits changes if you do.',
      `Your home visitor and the people she works with at ${agency || 'the agency'} will read your answers. Nobody else can.`,
      'If your answers show that you or someone else may be in danger, she will talk with you and may have to get help, to keep everyone safe.',
      device === 'tablet'
        ? 'What you have answered goes to your home visitor if you stop, leave this page or put the tablet away, unless you choose to erase it. Nothing stays on this tablet.'
        : 'What you have answered is kept for your home visitor if you stop or close this window, unless you choose to erase it.',
      'You can ask your home visitor for a copy.',
    ],
    begunBefore:
      'This link was opened before. What was answered then has been sent to your home visitor. If you had finished, there is nothing more to do; if not, you can answer again from the beginning.',
    start: 'Start',
    decline: 'I do not want to answer today',
  },
  research: {
    title: 'May your answers also be used for research?',
    explanation: 'Without your name. You can say no; nothing about your visits changes.',
    yes: 'Yes, also for research',
    no: 'No, only for my visits',
  },
  part: (position, total) => `Part ${position} of ${total}`,
  back: 'Back',
  lastPart: 'When you are ready, your answers go to your home visitor.',
  finish: 'Finish',
  finishPart: 'Done',
  stop: {
    title: 'Stop for now?',
    explanation: 'You can give your home visitor what you have answered so far, or erase it.',
    earlier: 'Questionnaires that you have finished are already kept for her.',
    goOn: 'Go on answering',
    send: 'Stop and give her my answers',
    erase: 'Stop and erase my answers',
    leave: 'Stop',
  },
  notKept: 'This could not be kept safe. Please tell your home visitor before you leave this page.',
  retry: 'Try again',
  crisis: {
    title: 'If you need someone now',
    thanks: 'Thank you for telling us.',
    next: {
      'in-person': 'Your home visitor will talk with you about this today.',
      remote:
        'This page is not watched. Your home visitor will read your answers before the next visit. If you need someone now, please use these numbers:',
    },
    lifeline: (phone) => `988 Suicide & Crisis Lifeline: call or text ${phone}, day and night`,
    emergency: (phone) => `In immediate danger: ${phone}`,
    maternal: (phone) =>
      `National Maternal Mental Health Hotline: call or text ${phone}, for support (not a crisis line)`,
  },
  end: {
    title: 'Thank you',
    next: {
      'in-person':
        'Your home visitor will talk with you today about what you have told us, and about what could help.',
      remote:
        'Your home visitor will read your answers before your next visit and talk with you about them then. Nobody is reading them right now.',
    },
    erased: 'What you had answered is erased.',
    nothing: 'That is fine. Nothing was sent.',
    away: 'This page was closed because nobody used it for a while.',
    giveBack: {
      tablet: 'Please give the tablet back to your home visitor now.',
      computer: 'Please give the computer back to your home visitor now.',
    },
  },
  delivery: {
    sending: 'Sending …',
    sent: 'Sent',
    sentExplanation: 'Your answers have arrived, locked so that only your home visitor can open them.',
    waiting: 'Not delivered yet',
    waitingExplanation:
      'Your answers are in this picture, locked so that only your home visitor can open them. Please show it to her: she scans it.',
    erasedSent: 'Your home visitor’s panel is told to erase what had reached it.',
    erasedWaiting:
      'A part had been sent before. Please show this picture to your home visitor: it tells her panel to erase that too.',
    relayFailed: 'Sending over the internet did not work.',
    picture: 'Picture for your home visitor to scan',
    asText: 'The same as text',
    copy: 'Copy',
    copied: 'Copied',
    code: 'Number to compare',
    codeExplanation: 'Your home visitor sees the same number when your answers have arrived.',
    retry: 'Try to send again',
    confirmSent: 'Clear this screen',
    confirmWaiting: 'My home visitor has received them',
    leave: 'Clear this screen',
    sureTitle: 'Does your home visitor’s screen show the same number?',
    sure: 'Yes, clear this screen',
    sureBack: 'Not yet',
  },
  refused: {
    'no-link': {
      title: 'Welcome',
      paragraphs: [
        'To begin, scan the picture on your home visitor’s screen, or open the link that she sent you.',
      ],
    },
    broken: {
      title: 'This link is not complete',
      paragraphs: [
        'A part of it is missing or was changed. Nothing was sent.',
        'Please ask your home visitor for a new link, or scan the picture on her screen again.',
      ],
    },
    expired: {
      title: 'This link has ended',
      paragraphs: [
        'Links hold for a short time only, so that nobody else can use them. Nothing was sent.',
        'Please ask your home visitor for a new link.',
      ],
    },
    used: {
      title: 'This link has been used',
      paragraphs: [
        'The answers have already arrived. Each link can be used once.',
        'If that was not you, or if you want to answer again, please ask your home visitor for a new link.',
      ],
    },
    'not-trusted': {
      title: 'This link cannot be used here',
      paragraphs: [
        'We could not make sure that it comes from your home visitor. Nothing was sent.',
        'Please tell her, and ask her for a new link.',
      ],
    },
    'other-version': {
      title: 'This link does not fit this page',
      paragraphs: [
        'Nothing was sent. Please tell your home visitor.',
        'For the home visitor: the questionnaires in your panel and on this page are of different versions. Update the panel, reload this page once, and make a new link.',
      ],
    },
    'unknown-key': {
      title: 'This page does not know your home visitor’s panel yet',
      paragraphs: [
        'Nothing was sent. Please show her this page.',
        'For the home visitor: the page’s file agency.json has no line for your panel. Open Settings, “Self-report on a tablet”, in your panel, copy the line shown there, and ask the person who runs this page to add it to signingKeys. Then make a new link.',
      ],
    },
    'old-browser': {
      title: 'This browser is too old',
      paragraphs: [
        'It cannot lock your answers so that only your home visitor can open them. Nothing was sent.',
        'Please tell your home visitor. A browser of 2025 or newer is needed.',
      ],
    },
    'half-loaded': {
      title: 'This page did not load completely',
      paragraphs: [
        'Nothing was asked, and nothing was sent.',
        'Please check the connection. Then scan the picture on your home visitor’s screen again, or open the link that she sent you.',
      ],
    },
    'bad-site': {
      title: 'This page is not set up yet',
      paragraphs: ['For the person who runs this page: agency.json is missing or cannot be used.'],
    },
  },
  demo: 'Demonstration: use invented answers only.',
  opening: 'One moment …',
};
