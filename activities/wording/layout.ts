/** One mail in the two forms that travel together. */
export interface Mail {
  subject: string;
  text: string;
  html: string;
}
export interface Line {
  text: string;
  url?: string;
}
export interface Part {
  title?: string;
  lines: Line[];
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const plain = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

/** A day as people write it: dd/MM/yyyy. */
export const dayOf = (day: string): string => day.split('-').reverse().join('/');

/** Writes the same parts as plain text and as simple HTML; Vietnamese letters are composed, as some mail programs show loose marks apart. */
export function layOut(subject: string, parts: Part[], foot: Line[]): Mail {
  const text = [...parts.map(asText), ['--', ...foot.map(lineAsText)].join('\n')].join('\n\n');
  const html = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${plain(subject)}</title></head>
<body style="font:16px/1.5 'Be Vietnam Pro',system-ui,sans-serif;color:#1f1f1f;max-width:640px;margin:0 auto;padding:16px">
${parts.map(asHtml).join('\n')}
<hr style="border:0;border-top:1px solid #dfe1e4"><p style="color:#5a5f66;font-size:13px">${foot.map(lineAsHtml).join('<br>')}</p>
</body></html>`;
  return { subject: subject.normalize('NFC'), text: text.normalize('NFC'), html: html.normalize('NFC') };
}

const lineAsText = ({ text, url }: Line): string => (url ? `${text}: ${url}` : text);
const asText = ({ title, lines }: Part): string =>
  [...(title ? [title] : []), ...lines.map((line) => (title ? `- ${lineAsText(line)}` : lineAsText(line)))].join('\n');
const lineAsHtml = ({ text, url }: Line): string => (url ? `<a href="${plain(url)}" style="color:#b3261e">${plain(text)}</a>` : plain(text));
const asHtml = ({ title, lines }: Part): string =>
  title
    ? `<h2 style="font-size:16px;margin:16px 0 4px">${plain(title)}</h2><ul style="margin:0;padding-left:20px">${lines.map((line) => `<li>${lineAsHtml(line)}</li>`).join('')}</ul>`
    : lines.map((line) => `<p style="margin:0 0 8px">${lineAsHtml(line)}</p>`).join('');
