/** Brings a field of a form into sight and gives it the focus; of a field inside a list, the list. False: it is not on this page. */
export function goToField(form: string, path: string): boolean {
  const name = path.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  for (let n = name.length; n > 0; n--) {
    const found = document.getElementById(`${form}_${name.slice(0, n).join('_')}`);
    if (!found) continue;
    found.scrollIntoView({ block: 'center' });
    found.focus({ preventScroll: true });
    return true;
  }
  return false;
}
