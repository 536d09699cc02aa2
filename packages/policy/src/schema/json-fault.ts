// SPDX-License-Identifier: Apache-2.0

/** The first thing in a text that JSON does not allow. Line and column count from 1, in UTF-16 code units. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

class Fault extends Error {
  readonly position: number;

  constructor(position: number, message: string) {
    super(message);
    this.position = position;
  }
}

const token = {
  space: /[ \t\n\r]*/y,
  number: /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,
  word: /true|false|null/y,
  escape: /\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})/y,
  /** What ends a text, or is no plain character of one. */
  special: /[^ !#-[\]-\u{10ffff}]/gu,
};

/**
 * Where a text is no JSON, what stands there and what to do; null when it is JSON. Engines tell this each in its own
 * words, some without a place. A key that stands twice in an object is a fault too: JSON.parse takes the last one.
 *
 * @param depth Most levels of objects and arrays inside each other.
 */
export function jsonFault(text: string, depth: number): JsonFault | null {
  const reader = new JsonReader(text, depth);
  try {
    reader.readDocument();
    return null;
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const before = text.slice(0, error.position).split(/\r\n|\r|\n/);
    return { line: before.length, column: (before.at(-1) ?? '').length + 1, message: error.message };
  }
}

class JsonReader {
  readonly #text: string;
  readonly #depth: number;
  #position = 0;

  constructor(text: string, depth: number) {
    this.#text = text;
    this.#depth = depth;
  }

  readDocument(): void {
    this.#readValue(0);
    if (this.#next() !== '') throw this.#fault('the file should end here: remove what follows');
  }

  #readValue(level: number): void {
    const start = this.#next();
    if (start === '{' || start === '[') {
      if (level >= this.#depth) throw this.#fault(`nested deeper than ${this.#depth} levels`);
      this.#position++;
      if (start === '{') this.#readMembers(level + 1);
      else this.#readElements(level + 1);
    } else if (start === '"') this.#readText();
    else if (!this.#skip(token.number) && !this.#skip(token.word))
      throw this.#fault(misplaced(start, 'a value'));
  }

  #readMembers(level: number): void {
    const keys = new Set<string>();
    if (this.#take('}')) return;
    do {
      if (this.#next() !== '"') throw this.#fault(misplaced(this.#next(), 'a key in double quotes'));
      const start = this.#position;
      const key = this.#readText();
      if (keys.has(key)) throw new Fault(start, 'this key stands twice in the same { }: remove one');
      keys.add(key);
      if (!this.#take(':')) throw this.#fault(misplaced(this.#next(), 'a colon'));
      this.#readValue(level);
    } while (this.#take(','));
    if (!this.#take('}')) throw this.#fault(misplaced(this.#next(), 'a comma or }'));
  }

  #readElements(level: number): void {
    if (this.#take(']')) return;
    do this.#readValue(level);
    while (this.#take(','));
    if (!this.#take(']')) throw this.#fault(misplaced(this.#next(), 'a comma or ]'));
  }

  #readText(): string {
    const start = this.#position++;
    for (;;) {
      token.special.lastIndex = this.#position;
      this.#position = token.special.exec(this.#text)?.index ?? this.#text.length;
      const character = this.#text.charAt(this.#position);
      if (character === '"') break;
      if (character === '') throw new Fault(start, 'this text is not closed: add a double quote');
      if (character !== '\\') throw this.#fault('a line break or tab in a text: write \\n or \\t');
      if (!this.#skip(token.escape)) throw this.#fault('a backslash stands for nothing here: write it twice');
    }
    this.#position++;
    return String(JSON.parse(this.#text.slice(start, this.#position)));
  }

  /** The next character that is no white space; empty at the end. */
  #next(): string {
    this.#skip(token.space);
    return this.#text.charAt(this.#position);
  }

  #take(character: string): boolean {
    if (this.#next() !== character) return false;
    this.#position++;
    return true;
  }

  #skip(pattern: RegExp): boolean {
    const sticky = pattern;
    sticky.lastIndex = this.#position;
    const found = sticky.exec(this.#text);
    if (found) this.#position += found[0].length;
    return found !== null;
  }

  #fault(message: string): Fault {
    return new Fault(this.#position, message);
  }
}

function misplaced(character: string, wanted: string): string {
  if (character === '') return `the file ends too early: ${wanted} is missing`;
  if (character === '/' || character === '#') return 'comments are not allowed in JSON: remove it';
  if (character === "'") return 'single quotes are not allowed in JSON: write double ones';
  if (/[\u2018-\u201f]/.test(character)) return 'curly quotes are not allowed in JSON: write straight ones';
  if ('}]'.includes(character)) return `${wanted} is missing before ${character}, or a comma is too many`;
  return `${wanted} is missing here`;
}
