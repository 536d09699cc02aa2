// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { signedNumber } from './signed-number.js';

describe('a change with its sign', () => {
  it('has a real minus, or a plus, and as many decimals as asked for', () => {
    expect(signedNumber(-4, 'en')).to.equal('−4');
    expect(signedNumber(0.264, 'en', 2)).to.equal('+0.26');
  });

  it('has no sign where nothing changed, as far as is shown', () => {
    expect(signedNumber(-0.004, 'en', 2)).to.equal('0.00');
  });

  it('keeps the sign before the number among Arabic words', () => {
    const line = document.createElement('p');
    line.dir = 'rtl';
    line.textContent = `${signedNumber(-4, 'ar-u-ca-gregory-nu-latn')} منذ`;
    document.body.append(line);
    const leftOf = (sign: string) => {
      const range = document.createRange();
      const at = line.textContent.indexOf(sign);
      range.setStart(line.firstChild!, at);
      range.setEnd(line.firstChild!, at + 1);
      return range.getBoundingClientRect().left;
    };
    expect(leftOf('−')).to.be.lessThan(leftOf('4'));
    line.remove();
  });
});
