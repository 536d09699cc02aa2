// SPDX-License-Identifier: Apache-2.0

/**
 * Reads a screen aloud, with voices that work on the device itself: others would send the words, and with them what she is
 * being asked, to somebody's servers.
 */
export class Reader {
  readonly #redraw: () => void;
  isReading = false;

  constructor(redraw: () => void) {
    this.#redraw = redraw;
  }

  start(): void {
    // Browsers load their voices late.
    globalThis.speechSynthesis?.addEventListener?.('voiceschanged', this.#redraw);
  }

  /** Ends all reading. */
  stop(): void {
    globalThis.speechSynthesis?.removeEventListener?.('voiceschanged', this.#redraw);
    this.hush();
  }

  canRead(language: string): boolean {
    return this.#voice(language) !== undefined;
  }

  /** Ends the reading, or begins with these lines. */
  toggle(lines: () => readonly string[], language: string): void {
    if (this.isReading) this.hush();
    else this.#read(lines(), language);
  }

  hush(): void {
    if (!this.isReading) return;
    this.isReading = false;
    speechSynthesis.cancel();
    this.#redraw();
  }

  #read(lines: readonly string[], language: string): void {
    const voice = this.#voice(language);
    if (!voice) return;
    speechSynthesis.cancel();
    this.isReading = true;
    lines.forEach((line, index) => {
      const utterance = new SpeechSynthesisUtterance(line);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      if (index === lines.length - 1) utterance.addEventListener('end', this.#onEnd);
      speechSynthesis.speak(utterance);
    });
    this.#redraw();
  }

  #voice(language: string): SpeechSynthesisVoice | undefined {
    const wanted = base(language);
    const voices = globalThis.speechSynthesis?.getVoices() ?? [];
    return voices.find(({ localService, lang }) => localService && base(lang) === wanted);
  }

  readonly #onEnd = (): void => {
    this.isReading = false;
    this.#redraw();
  };
}

const base = (tag: string) => tag.toLowerCase().split(/[-_]/)[0];
