// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { minifyCssLiterals } from './minify-css-literals.mjs';

describe('minifyCssLiterals', () => {
  it.each([
    ['white space', 'css`\n  :host {\n    display: block;\n  }\n`', 'css`:host{display:block}`'],
    ['comments', 'css`/* why */ a { /* b */ color: red; }`', 'css`a{color:red}`'],
    ['descendant pseudo-classes', 'css`a :hover { top: 0 }`', 'css`a :hover{top:0}`'],
    ['calculations', 'css`a { top: calc(1px + 2px); }`', 'css`a{top:calc(1px + 2px)}`'],
    ['strings', `css\`a { content: ' {  } '; }\``, `css\`a{content:' {  } '}\``],
    ['interpolations', 'css`a { ${b} ${ c } }`', 'css`a{${b} ${ c }}`'],
    ['media queries', 'css`@media (a: b) and (c) { a, b { d: e } }`', 'css`@media (a: b) and (c){a,b{d:e}}`'],
    ['code outside literals', 'const a = `  b  `;', 'const a = `  b  `;'],
  ])('treats %s', (_, source, expected) => {
    expect(minifyCssLiterals(source)).toBe(expected);
    expect(minifyCssLiterals(expected)).toBe(expected);
  });
});
