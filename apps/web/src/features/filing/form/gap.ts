/** What a field still lacks, or what is wrong with it. */
export type Missing =
  | ('name' | 'award' | 'letterNumber' | 'letterDate' | 'sentOn' | 'halfAwards' | 'halfDiscipline' | 'halfHolds' | 'note' | 'lateReason')
  | ('halfPosts' | 'halfMaternity' | 'halfAway' | 'halfMovement' | 'halfPrize')
  | ('birthYear' | 'whole' | 'wrongSentOn' | 'wrongLetterDate' | 'wrongEstablished' | 'wrongAwards' | 'wrongDiscipline' | 'wrongHolds' | 'wrongPeriod');
export interface Gap {
  path: string;
  what: Missing;
}
