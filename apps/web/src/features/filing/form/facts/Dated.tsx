import { DayField } from '../../../../ui/DayField';

interface Props {
  name: string;
  value: string | null | undefined;
  set: (day: string | undefined) => void;
  latest?: string;
  /** The day it may not lie before: where the stretch began. */
  after?: string | null | undefined;
}

/** A day with its name above it. */
export function Dated({ name, value, set, latest, after }: Props) {
  return (
    <label className="dated">
      <span>{name}</span>
      <DayField aria-label={name} value={value ?? null} onChange={set} {...(latest ? { latest } : {})} {...(after ? { earliest: after } : {})} />
    </label>
  );
}
