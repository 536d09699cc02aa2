// SPDX-License-Identifier: Apache-2.0

/** UTF-16 code units of page text in which an identifier is looked for. */
export const longestClientIdText = 200;
const longestPattern = 200;
const mostRepeats = 64;
/** Ways in which a text can be matched, at worst. More took over a quarter of a second in a measured browser engine. */
const mostWays = 3e7;

/** What is known of a piece of a pattern: in how many ways it can match, without and with its open repeats. */
interface Piece {
  readonly ways: number;
  /** Open repeats (*, +, {2,}): each can end at any character. */
  readonly open: number;
}

/**
 * Why a regular expression cannot stand in a page rule, or null when it can. Page text is not ours, so a pattern that a
 * text can hold up is refused: repeats inside repeats, back references, looking around, and more choices than can be
 * tried in an instant.
 */
export function patternFault(pattern: string): string | null {
  if (pattern.length > longestPattern) return `longer than ${longestPattern} characters: shorten it`;
  try {
    RegExp(pattern, 'u');
  } catch {
    return 'no valid regular expression: check brackets and escapes';
  }
  const reader = new PatternReader(pattern);
  try {
    const { ways, open } = reader.readAlternatives();
    const starts = /^\^[^|]*$/.test(pattern) ? 0 : 1;
    return ways * runs(open + starts) > mostWays
      ? 'too many ways to match: begin with ^, or write {0,9} instead of * and +'
      : null;
  } catch (error) {
    if (error instanceof PatternFault) return error.message;
    throw error;
  }
}

/** Ways to cut a text into so many runs: n to the power of count, by the orders in which they cannot stand. */
function runs(count: number): number {
  let ways = 1;
  for (let run = 1; run <= count; run++) ways *= longestClientIdText / run;
  return ways;
}

class PatternFault extends Error {}

/** Reads a pattern that is valid, so that brackets match. */
class PatternReader {
  readonly #pattern: string;
  #position = 0;

  constructor(pattern: string) {
    this.#pattern = pattern;
  }

  readAlternatives(): Piece {
    let sum: Piece = this.#readSequence();
    while (this.#take('|')) {
      const other = this.#readSequence();
      sum = { ways: sum.ways + other.ways, open: Math.max(sum.open, other.open) };
    }
    return sum;
  }

  #readSequence(): Piece {
    let product: Piece = { ways: 1, open: 0 };
    while (this.#position < this.#pattern.length && !/[|)]/.test(this.#next())) {
      const piece = this.#readRepeat(this.#readAtom());
      product = { ways: product.ways * piece.ways, open: product.open + piece.open };
    }
    return product;
  }

  #readAtom(): Piece {
    const character = this.#next();
    this.#position++;
    if (character === '(') return this.#readGroup();
    if (character === '[') this.#skipClass();
    if (character === '\\') this.#skipEscape();
    return { ways: 1, open: 0 };
  }

  #readGroup(): Piece {
    if (this.#take('?') && !this.#take(':'))
      throw new PatternFault('looking around and named groups are not allowed: use ( ) or (?: )');
    const inner = this.readAlternatives();
    this.#position++;
    return inner;
  }

  #skipClass(): void {
    while (this.#next() !== ']') this.#position += this.#next() === '\\' ? 2 : 1;
    this.#position++;
  }

  #skipEscape(): void {
    const escaped = this.#next();
    this.#position++;
    if (/[1-9k]/.test(escaped)) throw new PatternFault('back references are not allowed');
    // The braces of \p{L} and \u{61} are no repeat.
    if (/[pPu]/.test(escaped) && this.#next() === '{')
      this.#position = this.#pattern.indexOf('}', this.#position) + 1;
  }

  #readRepeat(piece: Piece): Piece {
    const [text, least, most] = this.#readBounds();
    if (text === '') return piece;
    this.#position += text.length;
    this.#take('?');
    if (most !== Infinity && most > mostRepeats)
      throw new PatternFault(`a repeat of more than ${mostRepeats} times is not allowed`);
    const isFixed = piece.ways === 1 && piece.open === 0;
    if (isFixed) return most === Infinity ? { ways: 1, open: 1 } : { ways: most - least + 1, open: 0 };
    if (most > 1)
      throw new PatternFault(
        'a repeat or | inside a repeated group is not allowed: repeat a single character or class',
      );
    return { ways: piece.ways + 1 - least, open: piece.open };
  }

  /** The repeat that stands here, and how often at least and at most; an empty text where there is none. */
  #readBounds(): readonly [string, number, number] {
    const character = this.#next();
    if (character === '*') return ['*', 0, Infinity];
    if (character === '+') return ['+', 1, Infinity];
    if (character === '?') return ['?', 0, 1];
    const braces = /^\{(\d+)(,?)(\d*)\}/.exec(this.#pattern.slice(this.#position));
    if (!braces) return ['', 1, 1];
    const [text, least, comma, most] = braces;
    if (comma === '') return [text, Number(least), Number(least)];
    return [text, Number(least), most === '' ? Infinity : Number(most)];
  }

  #next(): string {
    return this.#pattern.charAt(this.#position);
  }

  #take(character: string): boolean {
    if (this.#next() !== character) return false;
    this.#position++;
    return true;
  }
}
