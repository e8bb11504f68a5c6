import type { FieldError } from '../../../libs/dossier';

/** What may be handed in, by content: PDF, Word, Excel, PNG, JPEG. */
const ALLOWED: Record<string, string> = {
  'application/pdf': 'PDF',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCX',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'XLSX',
  'image/png': 'PNG',
  'image/jpeg': 'JPG',
};
const LIST = Object.values(ALLOWED).join(', ');

/** The media type the bytes themselves show; a field's error when it is none of those that may be handed in. */
export async function kindOf(content: Buffer): Promise<string | FieldError> {
  // An ES module with its own guess at the loader: asked for when it is first needed.
  const { fileTypeFromBuffer } = await import('file-type');
  const found = await fileTypeFromBuffer(content);
  if (found && found.mime in ALLOWED) return found.mime;
  return {
    path: 'file',
    code: 'wrong-kind',
    detail: {
      vi: `Nội dung tệp không thuộc loại được nhận (${LIST}); tên tệp không quyết định loại.`,
      en: `The content is of no accepted kind (${LIST}); the name does not decide it.`,
    },
  };
}

/** A name as it is shown again: no folders, no control characters, not endless. */
export const safeName = (name: string): string => {
  const plain = (name.split(/[\\/]/).pop() ?? '')
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim();
  return [...plain].slice(0, 200).join('') || 'tep';
};

/** RFC 6266: the name in UTF-8, with a plain one for old readers. */
export const disposition = (name: string): string => {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/[^\w.() -]/g, '_');
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
};
