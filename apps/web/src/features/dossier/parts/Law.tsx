import { useQuery } from '@tanstack/react-query';
import { useSay, useWords } from '../../../i18n';
import { Citations } from '../../../ui/Citations';
import { day } from '../../../ui/dates';
import { dossierQuery } from '../calls';

/** By which law the criteria are checked, and where a person chose it: who, when and why. */
export function Law({ id }: { id: string }) {
  const t = useWords('dossier');
  const say = useSay();
  const { data } = useQuery(dossierQuery(id));
  if (!data?.law) return null;
  const { name, citations, favourable } = data.law;
  return (
    <section className="governing" aria-label={t('findings.law')}>
      <p>
        {t('findings.law')}: <strong>{say(name)}</strong>
      </p>
      {favourable && (
        <p>
          {t('findings.favourable', { name: favourable.by, date: day(favourable.on) })}: {favourable.why}
        </p>
      )}
      <Citations citations={citations} />
    </section>
  );
}
