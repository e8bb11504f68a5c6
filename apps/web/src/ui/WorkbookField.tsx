import { FileExcelOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useRef, useState, type ChangeEvent, type DragEvent } from 'react';
import { useWords } from '../i18n';
import './words';

const LARGEST_MB = 20;
const SIZE = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 });

interface Props {
  id?: string;
  value?: File;
  onChange?: (file: File | undefined) => void;
}

/** Takes an Excel workbook by choosing or dropping it; what cannot be one is told before anything is sent. */
export function WorkbookField({ id, value, onChange }: Props) {
  const t = useWords('ui');
  const [fault, setFault] = useState('');
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  function take(file: File | undefined): void {
    if (!file) return;
    const wrong = faultOf(file);
    setFault(wrong ? t(`workbook.${wrong}`, { name: file.name, mb: LARGEST_MB }) : '');
    onChange?.(wrong ? undefined : file);
  }
  function choose({ target }: ChangeEvent<HTMLInputElement>): void {
    take(target.files?.[0]);
    // The same file, mended in Excel meanwhile, may be chosen again.
    target.value = '';
  }
  function drop(event: DragEvent): void {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  }
  return (
    <div
      className="workbook"
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p>
        <FileExcelOutlined aria-hidden />{' '}
        {value ? t('workbook.chosen', { name: value.name, size: sizeOf(value.size) }) : t('workbook.about', { mb: LARGEST_MB })}
      </p>
      <input ref={input} type="file" hidden accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" onChange={choose} />
      <Button {...(id ? { id } : {})} onClick={() => input.current?.click()}>
        {t('workbook.choose')}
      </Button>
      <p role="alert" className="workbook-fault">
        {fault}
      </p>
    </div>
  );
}

const sizeOf = (bytes: number): string => (bytes < 1024 * 1024 ? `${SIZE.format(bytes / 1024)} kB` : `${SIZE.format(bytes / 1024 / 1024)} MB`);

function faultOf(file: File): 'empty' | 'large' | 'kind' | null {
  if (!/\.xlsx$/i.test(file.name)) return 'kind';
  if (file.size === 0) return 'empty';
  return file.size > LARGEST_MB * 1024 * 1024 ? 'large' : null;
}
