export default {
  title: 'Sign in',
  username: 'User name',
  password: 'Password',
  submit: 'Sign in',
  needUsername: 'The user name is missing.',
  needPassword: 'The password is missing.',
  expired: { title: 'Your sign-in has expired', about: 'Sign in again to go on. What you typed on the page is kept.' },
};
