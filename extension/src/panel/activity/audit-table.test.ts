// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest';
import { auditTable } from './audit-table.js';

const entry = {
  sequence: 1,
  time: '2026-03-04T10:00:00-05:00',
  actor: 'Testvisitor Example',
  action: 'vault.created',
};

it('writes a heading and one line for each entry', () => {
  expect(auditTable([entry, { ...entry, sequence: 2, detail: 'phq-9', recordId: '0a' }])).toBe(
    '\uFEFFsequence,time,actor,action,detail,record\r\n' +
      '1,2026-03-04T10:00:00-05:00,Testvisitor Example,vault.created,,\r\n' +
      '2,2026-03-04T10:00:00-05:00,Testvisitor Example,vault.created,phq-9,0a\r\n',
  );
});

const actors = [
  ['=HYPERLINK("http://x.example")', `"'=HYPERLINK(""http://x.example"")"`],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  [' =1+1', "' =1+1"],
  ['\t=1', "'\t=1"],
  ['＝1', "'＝1"],
  ['Example, Testvisitor', '"Example, Testvisitor"'],
  ['Test "Visitor"', '"Test ""Visitor"""'],
  ['line\nbreak', '"line\nbreak"'],
  ['a=b', 'a=b'],
] as const;

it.each(actors)('writes the name %j as %j', (actor, written) => {
  const [, line] = auditTable([{ ...entry, actor }]).split('\r\n');
  expect(line).toBe(`1,2026-03-04T10:00:00-05:00,${written},vault.created,,`);
});
