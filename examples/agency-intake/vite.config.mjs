// SPDX-License-Identifier: Apache-2.0

/** The page's scripts with names that the server's pages can write down; everything they share is split off. */
export default {
  base: './',
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    rolldownOptions: {
      input: {
        intake: 'browser/intake.js',
        'intake.es': 'browser/intake.es.js',
        'intake.ar': 'browser/intake.ar.js',
        result: 'browser/result.js',
      },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
};
