import { Initial1763700000000 } from './1763700000000-initial';
import { DossiersOfAUnit1763800100000 } from './1763800100000-dossiers-of-a-unit';
import { WorkingCopies1763800110000 } from './1763800110000-working-copies';
import { ListOfALetter1763800200000 } from './1763800200000-list-of-a-letter';
import { RegisterChange1763800300000 } from './1763800300000-register-change';
import { WhatFails1763800310000 } from './1763800310000-what-fails';
import { CalendarByChanges1763800400000 } from './1763800400000-calendar-by-changes';
import { Rungs1763800500000 } from './1763800500000-rungs';
import { Alarms1763800510000 } from './1763800510000-alarms';
import { Deliveries1763800600000 } from './1763800600000-deliveries';
import { DeliveriesAgain1763800600001 } from './1763800600001-deliveries-again';
import { AwardRegister1763800700000 } from './1763800700000-award-register';
import { Substitution1763800800000 } from './1763800800000-substitution';
import { AwardFund1763800900000 } from './1763800900000-award-fund';
import { FilingCalendar1763801000000 } from './1763801000000-filing-calendar';
import { ImportTries1763801200000 } from './1763801200000-import-tries';
import { Rechecks1763801200100 } from './1763801200100-rechecks';
import { FilingAnnouncements1763801210000 } from './1763801210000-filing-announcements';

export const MIGRATIONS = [
  Initial1763700000000,
  DossiersOfAUnit1763800100000,
  WorkingCopies1763800110000,
  ListOfALetter1763800200000,
  RegisterChange1763800300000,
  WhatFails1763800310000,
  CalendarByChanges1763800400000,
  Rungs1763800500000,
  Alarms1763800510000,
  Deliveries1763800600000,
  DeliveriesAgain1763800600001,
  AwardRegister1763800700000,
  Substitution1763800800000,
  AwardFund1763800900000,
  FilingCalendar1763801000000,
  ImportTries1763801200000,
  Rechecks1763801200100,
  FilingAnnouncements1763801210000,
];
