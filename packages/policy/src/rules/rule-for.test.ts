// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import type { PageRule } from '../page-rule.js';
import { ruleFor } from './rule-for.js';
import { matchesUrlGlob } from './url-glob.js';

describe('the address of a page rule', () => {
  it.each([
    ['https://ehr.example.org/notes/*', 'https://ehr.example.org/notes/12', true],
    ['https://ehr.example.org/notes/*', 'https://ehr.example.org/notes/', true],
    ['https://ehr.example.org/notes/*', 'https://ehr.example.org/notes', false],
    ['https://ehr.example.org/notes/*', 'https://ehr.example.org/notes/12?tab=2#top', true],
    ['https://ehr.example.org/notes/*', 'https://EHR.example.org/notes/12', true],
    ['https://ehr.example.org/notes/*', 'https://ehr.example.org:443/notes/12', true],
    ['https://ehr.example.org/notes/*', 'https://ehr.example.org/Notes/12', false],
    ['https://ehr.example.org/notes/*', 'http://ehr.example.org/notes/12', false],
    ['https://ehr.example.org/notes/*', 'https://ehr.example.org:8443/notes/12', false],
    ['https://ehr.example.org/notes/*', 'https://ehr.example.org.evil.test/notes/12', false],
    ['https://ehr.example.org/notes/*', 'https://ehr.example.org@evil.test/notes/12', false],
    ['https://ehr.example.org/notes/*', 'https://evil.test/?https://ehr.example.org/notes/12', false],
    ['https://ehr.example.org/notes/*', 'https://evil.test\\.ehr.example.org/notes/12', false],
    ['https://ehr.example.org/note.asp', 'https://ehr.example.org/note.asp?id=4', true],
    ['https://ehr.example.org/note.asp', 'https://ehr.example.org/note.aspx', false],
    ['https://ehr.example.org/note.asp?mode=edit*', 'https://ehr.example.org/note.asp?mode=edit&id=4', true],
    ['https://ehr.example.org/note.asp?mode=edit*', 'https://ehr.example.org/note.asp?id=4&mode=edit', false],
    ['https://ehr.example.org/note.asp?mode=edit', 'https://ehr.example.org/note.asp', false],
    [
      'https://ehr.example.org/app#/clients/*/notes/*',
      'https://ehr.example.org/app#/clients/4/notes/new',
      true,
    ],
    [
      'https://ehr.example.org/app#/clients/*/notes/*',
      'https://ehr.example.org/app?v=2#/clients/4/notes/new',
      true,
    ],
    ['https://ehr.example.org/app#/clients/*/notes/*', 'https://ehr.example.org/app#/clients/4', false],
    ['https://ehr.example.org/app#/clients/*/notes/*', 'https://ehr.example.org/app', false],
    ['https://*.example.org/n', 'https://a.example.org/n', true],
    ['https://*.example.org/n', 'https://a.b.example.org/n', true],
    ['https://*.example.org/n', 'https://example.org/n', false],
    ['https://*.example.org/n', 'https://evilexample.org/n', false],
    ['https://*.example.org/n', 'https://evil.test#.example.org/n', false],
    ['https://*.example.org/n', 'https://evil.test?.example.org/n', false],
    ['https://*.example.org/n', 'https://me@a.example.org/n', false],
    ['http://localhost:*/n', 'http://localhost:8123/n', true],
    ['http://localhost:*/n', 'http://localhost/n', true],
    ['http://localhost:*/n', 'http://localhost.evil.test:8123/n', false],
    ['https://ehr.example.org/a*a', 'https://ehr.example.org/a', false],
    ['https://ehr.example.org/a*a', 'https://ehr.example.org/aa', true],
    ['https://ehr.example.org/*ab*ab', 'https://ehr.example.org/ab', false],
    ['https://ehr.example.org/*ab*ab', 'https://ehr.example.org/xabab', true],
    ['https://ehr.example.org/*ab*b', 'https://ehr.example.org/ab', false],
    ['https://ehr.example.org/', 'https://ehr.example.org', true],
    ['https://ehr.example.org/*', 'chrome://settings/', false],
    ['https://ehr.example.org/*', '', false],
    ['https://ehr.example.org/*', `https://ehr.example.org/${'a'.repeat(30_000)}`, false],
  ])('%s and %s: %o', (glob, url, matches) => {
    expect(matchesUrlGlob(glob, url)).toBe(matches);
  });

  it('is looked through once, however many asterisks and however long the address', () => {
    const glob = `https://ehr.example.org/${'*a'.repeat(10)}b`;
    expect(matchesUrlGlob(glob, `https://ehr.example.org/${'a'.repeat(19_000)}`)).toBe(false);
  });
});

describe('the rule for a page', () => {
  const rule = (id: string, url: string): PageRule => ({ id, label: id, url, fields: [] });
  const pageRules = [
    rule('any', 'https://ehr.example.org/*'),
    rule('note', 'https://ehr.example.org/notes/*'),
    rule('new-note', 'https://ehr.example.org/notes/new'),
    rule('other-note', 'https://ehr.example.org/*/notes'),
  ];

  it.each([
    ['https://ehr.example.org/notes/new', 'new-note'],
    ['https://ehr.example.org/notes/7', 'note'],
    ['https://ehr.example.org/home', 'any'],
    ['https://ehr.example.org/notes/notes', 'note'],
    ['https://other.example.org/home', undefined],
  ])('%s is the most exact one: %s', (url, id) => {
    expect(ruleFor({ pageRules }, url)?.id).toBe(id);
  });
});
