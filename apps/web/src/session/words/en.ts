export default {
  title: 'Sign in',
  about: 'File, appraise, sign and follow award dossiers, from the unit that proposes to the authority that decides.',
  public: 'No account? See where a dossier stands, by its code:',
  lookup: 'Look up a dossier',
  username: 'User name',
  password: 'Password',
  submit: 'Sign in',
  needUsername: 'The user name is missing.',
  needPassword: 'The password is missing.',
  expired: { title: 'Your sign-in has expired', about: 'Sign in again to go on. What you typed on the page is kept.' },
};
