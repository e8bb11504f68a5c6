import type { ReactNode } from 'react';
import type { About } from '../about';
import type { Step } from '../steps';
import { Achievement } from './Achievement';
import { AwardStep } from './AwardStep';
import { Defects } from './Defects';
import { FactsStep } from './FactsStep';
import { Letter } from './Letter';
import { Papers } from './Papers';
import { Review } from './Review';
import { Who } from './Who';

/** The step that is open. */
export function StepBody({ step, about }: { step: Step; about: About }) {
  const body: Record<Step, () => ReactNode> = {
    defects: () => <Defects about={about} />,
    who: () => <Who about={about} />,
    award: () => <AwardStep about={about} />,
    facts: () => <FactsStep about={about} />,
    achievement: () => <Achievement />,
    letter: () => <Letter about={about} />,
    papers: () => <Papers about={about} />,
    review: () => <Review about={about} />,
  };
  return body[step]();
}
