import { WarningOutlined } from '@ant-design/icons';
import { Checkbox, Input, Radio, Select } from 'antd';
import type { Preferences } from '../../api';
import { useSay, useWords } from '../../i18n';
import { time } from '../../ui/dates';

interface Props {
  wish: Preferences;
  change: (some: Partial<Preferences>) => void;
}
const WAYS = ['now', 'digest', 'never'] as const;
const HOURS = Array.from({ length: 24 }, (_, hour) => ({ value: hour, label: `${hour}:00` }));

/** Where mail goes, whether it came back, and the day's one summary. */
export function Address({ wish, change }: Props) {
  const t = useWords('notices');
  return (
    <section className="card" aria-label={t('preferences.mail')}>
      <h2>{t('preferences.mail')}</h2>
      <label htmlFor="email">{t('preferences.email')}</label>
      <Input
        id="email"
        type="email"
        maxLength={254}
        autoComplete="email"
        value={wish.email ?? ''}
        onChange={(event) => change({ email: event.target.value })}
      />
      {wish.emailFailedAt && (
        <p className="verdict-unknown">
          <WarningOutlined aria-hidden /> {t('preferences.failed', { at: time(wish.emailFailedAt), why: wish.emailFailure ?? '' })}
        </p>
      )}
      <p className="quiet">{t('preferences.emailAbout')}</p>
      <Checkbox checked={wish.digest} onChange={(event) => change({ digest: event.target.checked })}>
        {t('preferences.digest')}
      </Checkbox>
      <p className="quiet">{t('preferences.digestAbout')}</p>
    </section>
  );
}

/** When nothing is mailed: as the house has it, or hours of one's own. */
export function Quiet({ wish, change }: Props) {
  const t = useWords('notices');
  const own = wish.quietFrom !== null;
  const { from, to, days } = wish.house;
  return (
    <section className="card" aria-label={t('preferences.quiet')}>
      <h2>{t('preferences.quiet')}</h2>
      <Radio.Group
        className="preferences-radios"
        aria-label={t('preferences.quiet')}
        value={own}
        onChange={(event) => change(event.target.value === true ? { quietFrom: 18, quietTo: 7 } : { quietFrom: null, quietTo: null })}
        options={[
          { value: false, label: from === to ? t('preferences.houseNone') : t('preferences.house', { from, to }) },
          { value: true, label: t('preferences.own') },
        ]}
      />
      {own && (
        <div className="preferences-hours">
          {(['quietFrom', 'quietTo'] as const).map((end) => (
            <span key={end}>
              <label htmlFor={end}>{t(`preferences.${end}`)}</label>
              <Select id={end} value={wish[end]} options={HOURS} onChange={(hour: number) => change({ [end]: hour })} />
            </span>
          ))}
        </div>
      )}
      <p className="quiet">{t(days ? 'preferences.daysOff' : 'preferences.everyDay')}</p>
    </section>
  );
}

/** By kind of notice: at once, in the day's summary, or not by mail. */
export function Kinds({ wish, change }: Props) {
  const t = useWords('notices');
  const say = useSay();
  return (
    <section className="card" aria-label={t('preferences.kinds')}>
      <h2>{t('preferences.kinds')}</h2>
      <p className="quiet">{t('preferences.kindsAbout')}</p>
      <ul className="preferences-kinds">
        {wish.kinds.map(({ kind, sentence, duty, way, house }) => (
          <li key={kind}>
            <div>
              <label htmlFor={`way-${kind}`}>{say(sentence)}</label>
              {duty && <div className="quiet cell-second">{t('preferences.duty')}</div>}
            </div>
            <Select
              id={`way-${kind}`}
              value={way}
              options={WAYS.map((one) => ({ value: one, label: `${t(`way.${one}`)}${one === house ? ` ${t('way.house')}` : ''}` }))}
              onChange={(chosen: typeof way) => change({ kinds: wish.kinds.map((one) => (one.kind === kind ? { ...one, way: chosen } : one)) })}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
