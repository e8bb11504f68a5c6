// `npm run demo`, while `npm start` runs: drives the system over HTTP as the people of the demo would.
import { climb } from './huan-chuong.mjs';
import { fileTheList } from './list.mjs';
import { getStuck } from './stuck.mjs';

try {
  await climb();
  await fileTheList();
  await getStuck();
} catch (error) {
  const down = error?.cause?.code === 'ECONNREFUSED';
  console.error(
    down ? 'Không kết nối được: hãy chạy `npm start` trước, trong một cửa sổ khác. / No connection: run `npm start` first, in another window.' : error.message,
  );
  process.exitCode = 1;
}
