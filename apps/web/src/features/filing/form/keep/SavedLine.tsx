import { CheckCircleOutlined, CloudUploadOutlined, ExclamationCircleOutlined, LaptopOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useWords } from '../../../../i18n';
import { time } from '../../../../ui/dates';
import { ProblemBox } from '../../../../ui/Problem';
import type { KeepState } from './keeper';

interface Props {
  state: KeepState;
  /** When the server last had it, before this page opened. */
  savedAt: string | null;
  onTakeNewest: () => void;
  onKeepMine: () => void;
}

/** Where the text is kept, always in sight; and when another window was first, the choice between the two. */
export function SavedLine({ state, savedAt, onTakeNewest, onKeepMine }: Props) {
  const t = useWords('filing');
  if (state.kind === 'refused') return <ProblemBox error={state.problem} />;
  if (state.kind === 'stale') {
    return (
      <div className="stale" role="alert">
        <p>
          <ExclamationCircleOutlined aria-hidden />{' '}
          <strong>{state.by && state.at ? t('keep.staleBy', { name: state.by, time: time(state.at) }) : t('keep.stale')}</strong> {t('keep.staleAbout')}
        </p>
        <Button onClick={onTakeNewest}>{t('keep.takeNewest')}</Button> <Button onClick={onKeepMine}>{t('keep.keepMine')}</Button>
      </div>
    );
  }
  const [Icon, words] = told(state, savedAt, t);
  return (
    <p className="saved-line quiet numbers" role="status">
      {words && <Icon aria-hidden />} {words}
    </p>
  );
}

function told(state: Exclude<KeepState, { kind: 'stale' | 'refused' }>, savedAt: string | null, t: ReturnType<typeof useWords<'filing'>>) {
  const at = (instant: string | number): string => time(new Date(instant).toISOString());
  switch (state.kind) {
    case 'still':
      return [CheckCircleOutlined, savedAt ? t('keep.saved', { time: at(savedAt) }) : ''] as const;
    case 'saving':
      return [CloudUploadOutlined, t('keep.saving')] as const;
    case 'saved':
      return [CheckCircleOutlined, t('keep.saved', { time: at(state.at) })] as const;
    case 'local':
      return [LaptopOutlined, t(`keep.${state.why}`, { time: at(state.at) })] as const;
  }
}
