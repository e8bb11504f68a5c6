import { rmSync } from 'node:fs';

export default async function tearDown() {
  const { stack, folder } = globalThis.deskStack ?? {};
  await stack?.stop();
  if (folder) rmSync(folder, { recursive: true, force: true });
}
