// SPDX-License-Identifier: Apache-2.0
import { fidelityChecklist } from '@cradleside/instruments/fidelity-checklist';
import { describe, expect, it } from 'vitest';
import { componentLabels } from './component-labels.js';

describe('what components are called', () => {
  it('is the checklist’s own word in English, for categories and strategies', () => {
    const labels = componentLabels(fidelityChecklist, 'en');
    expect(Object.keys(labels)).toHaveLength(8 + 15);
    expect([labels['material'], labels['MAT']]).toEqual(['Concrete needs', 'Concrete needs']);
    expect(labels['IPP7']).toBe(
      'Addressed past hurt, unresolved loss or trauma that touches the relationship',
    );
  });

  it('is Spanish throughout in Spanish', () => {
    const [english, spanish] = (['en', 'es'] as const).map((one) => componentLabels(fidelityChecklist, one));
    expect(Object.keys(spanish ?? {}).filter((id) => spanish?.[id] === english?.[id])).toEqual([
      'video',
      'VID',
    ]);
    expect(spanish?.['IPP7']).toMatch(/^Se abordaron /);
  });

  it('is Arabic throughout in Arabic', () => {
    const arabic = Object.values(componentLabels(fidelityChecklist, 'ar'));
    expect(arabic.filter((label) => !/^[\p{Script=Arabic} ]+$/u.test(label))).toEqual([]);
  });

  it('is the checklist’s own word where there is no other', () => {
    const own = { ...fidelityChecklist, id: 'agency-checklist' };
    for (const language of ['es', 'ar'] as const)
      expect(componentLabels(own, language)).toEqual(componentLabels(own, 'en'));
  });
});
