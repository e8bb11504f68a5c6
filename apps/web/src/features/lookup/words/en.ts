import type vi from './vi';
import type { Words } from '../../../i18n';

const en: Words<typeof vi> = {
  title: 'Where is a dossier',
  about: 'A public page: it says where the dossier stands, and nothing else.',
  code: 'Code of the dossier',
  example: 'Such as HS-2026-00123; hs 2026 123 will do',
  find: 'Look up',
  award: 'Award proposed',
  nominee: 'Nominee (first letters)',
  state: 'Status',
  is: {
    'in-progress': 'In progress',
    supplement: 'Returned to the proposing unit for supplement',
    granted: 'The award was granted',
    declined: 'Not granted this time',
    withdrawn: 'Withdrawn by the proposing unit',
  },
  climb: 'Levels',
  level: { done: 'Done', now: 'Now', next: 'Next' },
  changed: 'Last change: {{on}}',
  privacy: 'This page shows no name, unit, achievement or reason. To know more, ask the unit that made the dossier.',
  desk: 'For officers: sign in',
};
export default en;
