import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './say.mjs';

/** The demo accounts [{username, password, who}]; none when the demo data is not part of this copy. */
async function demoAccounts() {
  const file = path.join(root, 'tools/demo/accounts.mjs');
  return existsSync(file) ? (await import(pathToFileURL(file).href)).accounts : [];
}

/** Prints where everything is and who may sign in. */
export async function panel({ ports, temporalUi, dataDir, temporalAddress }) {
  const app = `http://localhost:${ports.api}`;
  const rows = [
    ['Vinh Danh', app],
    ['API', `${app}/api/docs`],
    ['Thư minh họa · demo mail', `${app}/thu-minh-hoa`],
    ['Temporal', temporalUi ?? temporalAddress],
    ['Dữ liệu, nhật ký · data, logs', path.relative(process.cwd(), dataDir) || dataDir],
  ];
  const accounts = await demoAccounts();
  const wide = Math.max(...rows.map(([label]) => label.length));
  console.log(`\n${'─'.repeat(78)}`);
  for (const [label, value] of rows) console.log(`  ${label.padEnd(wide)}   ${value}`);
  if (accounts.length > 0) console.log('\n  Tài khoản dùng thử · demo accounts');
  const name = Math.max(0, ...accounts.map((account) => account.username.length));
  const word = Math.max(0, ...accounts.map((account) => account.password.length));
  for (const { username, password, who } of accounts) console.log(`  ${username.padEnd(name)}   ${password.padEnd(word)}   ${who}`);
  console.log(`\n  Ctrl-C để dừng · to stop\n${'─'.repeat(78)}`);
}
