// SPDX-License-Identifier: Apache-2.0

/**
 * The page changes the text that it was given.
 * @type {readonly import('../trick.mjs').Trick[]}
 */
export const rewriting = [
  {
    name: 'changes a digit of the note as it arrives',
    expected: 'told',
    script: ({ field }) => {
      field.addEventListener('input', () => {
        field.value = field.value.replace(/\d/g, '0');
      });
    },
  },
  {
    name: 'changes a digit of the note 700 ms later',
    expected: 'told',
    script: ({ field }) => {
      field.addEventListener(
        'input',
        () =>
          setTimeout(() => {
            field.value = field.value.replace(/\d/g, '0');
          }, 700),
        { once: true },
      );
    },
  },
  {
    name: 'writes the note in capitals',
    expected: 'told',
    script: ({ field }) => {
      field.addEventListener('input', () => {
        field.value = field.value.toUpperCase();
      });
    },
  },
  {
    name: 'takes the line breaks out',
    expected: 'told',
    script: ({ field }) => {
      field.addEventListener('input', () => {
        field.value = field.value.replaceAll('\n', ' ');
      });
    },
  },
  {
    name: 'adds a sentence to the note',
    expected: 'told',
    script: ({ field }) => {
      field.addEventListener('input', () => {
        if (!field.value.endsWith('No risk.')) field.value += ' No risk.';
      });
    },
  },
  {
    name: 'adds marks that nobody sees',
    expected: 'told',
    script: ({ field }) => {
      field.addEventListener('input', () => {
        if (!field.value.includes('\u202E')) field.value = `\u202E${field.value}\u200B`;
      });
    },
  },
  {
    name: 'refuses every text',
    expected: 'honest',
    script: ({ field }) => {
      field.addEventListener('beforeinput', (event) => event.preventDefault());
    },
  },
  {
    name: 'puts back the old text at once',
    expected: 'told',
    script: ({ field }) => {
      const { value } = field;
      field.addEventListener('input', () => {
        field.value = value;
      });
    },
  },
  {
    name: 'moves the note to another field',
    expected: 'told',
    changesOthers: true,
    script: ({ field }) => {
      const { value } = field;
      field.addEventListener('input', () => {
        document.querySelector('#other').value = field.value;
        field.value = value;
      });
    },
  },
  {
    name: 'copies the note to another field',
    expected: 'told',
    changesOthers: true,
    script: ({ field }) => {
      field.addEventListener('input', () => {
        document.querySelector('#other').value = field.value;
      });
    },
  },
  {
    name: 'watches the editor and takes out every new node',
    expected: 'told',
    target: '#rich',
    script: () => {
      const rich = document.querySelector('#rich');
      const { innerHTML } = rich;
      new MutationObserver(() => {
        if (rich.innerHTML !== innerHTML) rich.innerHTML = innerHTML;
      }).observe(rich, { childList: true, characterData: true, subtree: true });
    },
  },
  {
    name: 'watches the editor and changes digits',
    expected: 'told',
    target: '#rich',
    script: () => {
      const rich = document.querySelector('#rich');
      new MutationObserver(() => {
        const walker = document.createTreeWalker(rich, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const { currentNode } = walker;
          if (/[1-9]/.test(currentNode.data)) currentNode.data = currentNode.data.replaceAll(/[1-9]/g, '0');
        }
      }).observe(rich, { childList: true, characterData: true, subtree: true });
    },
  },
  {
    name: 'covers the note in the editor with another text',
    expected: 'told',
    target: '#rich',
    script: () => {
      const rich = document.querySelector('#rich');
      rich.addEventListener('input', () => {
        rich.replaceChildren('PHQ-9 total 0, no alert.');
      });
    },
  },
  {
    name: 'never stops changing the page',
    expected: 'honest',
    script: () => {
      const wall = document.querySelector('#extra');
      setInterval(() => {
        wall.replaceChildren();
        for (let index = 0; index < 500; index += 1) wall.append(document.createElement('i'), 'x');
      }, 10);
    },
  },
  {
    name: 'takes its field away when text arrives',
    expected: 'told',
    removesField: true,
    script: ({ field }) => {
      field.addEventListener('input', () => field.remove());
    },
  },
];
