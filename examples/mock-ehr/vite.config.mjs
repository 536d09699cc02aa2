// SPDX-License-Identifier: Apache-2.0

/** The React part only; the other scripts are served as they are. */
export default {
  base: './',
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    rolldownOptions: {
      input: { flowsheet: 'flowsheet/main.tsx' },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
};
