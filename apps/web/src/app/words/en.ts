export default {
  name: 'Vinh Danh',
  about: 'Award dossiers',
  skip: 'Skip to the content',
  menu: { name: 'Menu', open: 'Open the menu', inbox: 'My tasks', search: 'Find dossiers', clerk: 'Prepare dossiers', meetings: 'Council meetings', signing: 'Signing', stuck: 'Stuck dossiers', register: 'Units and people' },
  account: 'Account and display',
  language: 'Language',
  density: { name: 'Row height', comfortable: 'Comfortable', compact: 'Compact' },
  look: { name: 'Theme', system: 'As the system', light: 'Light', dark: 'Dark' },
  signOut: 'Sign out',
  offices: 'Roles today',
  noOffice: 'You hold no role today',
  missing: { title: 'There is no such page', about: 'The address may have changed. Go back to your tasks.', back: 'Back to my tasks' },
  broken: { title: 'Something broke on this page', again: 'Reload the page' },
  role: {
    clerk: 'Clerk', 'unit-head': 'Head of the unit', intake: 'Intake', appraiser: 'Appraiser', 'office-head': 'Head of the office', desk: 'Records desk',
    chair: 'Chair', 'vice-chair': 'Vice-chair', 'standing-vice-chair': 'Standing vice-chair', secretary: 'Secretary', member: 'Member', administrator: 'Administrator',
  },
};
