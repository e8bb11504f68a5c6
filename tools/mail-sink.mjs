// Started with the demo: a mail server that delivers to nobody. It keeps every mail as a file under MAIL_SINK_DIR, to be read at /thu-minh-hoa.
import { createHash } from 'node:crypto';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { SMTPServer } from 'smtp-server';

const { MAIL_SINK_DIR: folder, MAIL_SINK_PORT: port } = process.env;
const LARGEST = 2 * 1024 * 1024;

/** A mail sent again has the same Message-ID: it takes the place of the one before, as in the mailbox of a reader. */
function keep(mail) {
  const messageId = /^Message-ID:\s*(<[^>]+>)/im.exec(mail.toString('latin1'))?.[1] ?? String(mail.length);
  const file = path.join(folder, `${createHash('sha256').update(messageId).digest('hex').slice(0, 32)}.eml`);
  writeFileSync(`${file}.part`, mail);
  renameSync(`${file}.part`, file);
}

mkdirSync(folder, { recursive: true });
const server = new SMTPServer({
  banner: 'Vinh Danh demo',
  disabledCommands: ['AUTH', 'STARTTLS'],
  size: LARGEST,
  onData(stream, _session, done) {
    const parts = [];
    stream.on('data', (part) => parts.push(part));
    stream.on('end', () => {
      try {
        keep(Buffer.concat(parts));
        done();
      } catch (error) {
        done(error);
      }
    });
  },
});
server.on('error', (error) => console.error(error.message));
server.listen(Number(port), '127.0.0.1', () => console.log('listening'));
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => server.close(() => process.exit(0)));
