import type { Words } from '../../../i18n';
import type vi from './vi';

const en: Words<typeof vi> = {
  title: 'Demo mail',
  about: 'The demo sends mail to nobody. Every mail the system writes is kept here to be read.',
  list: 'Mails',
  from: 'From',
  to: 'To',
  at: 'At',
  body: 'What the mail says',
  plain: 'The plain form',
  headers: 'Headers',
  empty: 'No mail yet',
  emptyAbout: 'File or return a dossier; the mail to the next person comes here after some seconds.',
  notHere: 'This page is part of the demo only',
  notHereAbout: 'Here mail goes to its readers and cannot be read in the pages.',
};
export default en;
