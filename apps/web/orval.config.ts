import { defineConfig } from 'orval';

/** The client made from the API's contract, in one file that is committed and never edited. Made again with `npm run client -w @vinh-danh/web`. */
export default defineConfig({
  api: {
    input: '../api/openapi.json',
    output: {
      target: './src/api/generated/client.ts',
      mode: 'single',
      client: 'fetch',
      clean: true,
      override: {
        header: () => ['Made from apps/api/openapi.json by orval; not edited by hand.'],
        mutator: { path: './src/api/send.ts', name: 'send' },
        fetch: { includeHttpResponseReturnType: false },
        enumGenerationType: 'union',
      },
    },
  },
});
