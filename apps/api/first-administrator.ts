import 'reflect-metadata';
import { text } from 'node:stream/consumers';
import { getEnv } from '../../libs/env';
import { openStore } from '../../libs/store';
import { createFirstAdministrator } from '../../libs/store/queries';
import { systemClock } from './clock';

const USAGE = `Cách dùng (usage): node dist/apps/api/first-administrator.js <username> <full name> <unit code> [unit name] [level]
Mật khẩu đọc từ đầu vào chuẩn, ít nhất 12 ký tự (the password is read from standard input, 12 characters or more).`;
const SHORTEST = 12;

/** The first account of a new system. The password comes by standard input, so that it stands in no history and no list of processes. */
async function main(): Promise<void> {
  const [username, fullName, code, name = code, level = 'province'] = process.argv.slice(2);
  if (!username || !fullName || !code || !name) throw new Error(USAGE);
  const password = (await text(process.stdin)).replace(/\r?\n$/, '');
  if (password.length < SHORTEST) throw new Error(USAGE);
  const store = await openStore(getEnv().DATABASE_URL, 2);
  try {
    const made = await createFirstAdministrator(store, { username, fullName, password, unit: { code, name, level }, now: systemClock() });
    if (!made) throw new Error('Hệ thống đã có tài khoản; chỉ tài khoản đầu tiên được tạo theo cách này (there is an account already).');
    process.stdout.write(`Đã tạo tài khoản quản trị ${username} (the administrator's account was made).\n`);
  } finally {
    await store.destroy();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
