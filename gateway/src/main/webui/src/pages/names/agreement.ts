import type { NamePart } from '../../api/types';

/** How a pair of parts is drawn: the line between them says by its form whether it speaks for the candidate. */
export type Bond = 'same' | 'alike' | 'weak' | 'against' | 'alone';

const BONDS: Record<NamePart['how'], Bond> = {
  EXACT: 'same',
  SPELLING: 'same',
  ROMANISATION: 'same',
  TRANSLITERATION: 'same',
  TRANSLATION: 'same',
  SHORT_FORM: 'alike',
  ACRONYM: 'alike',
  TYPO: 'alike',
  NUMBER: 'alike',
  PHONETIC: 'weak',
  INITIAL: 'weak',
  LEGAL_FORM: 'weak',
  ORDER: 'weak',
  CONFLICT: 'against',
  ONLY_ASKED: 'alone',
  ONLY_LISTED: 'alone',
  BIRTH_DATE: 'alike',
  COUNTRY: 'alike',
};

/** A date or country that takes from the score speaks against, whatever its kind; what is not known here counts for little. */
export function bondOf(part: Pick<NamePart, 'how' | 'score'>): Bond {
  return part.score < 0 ? 'against' : (BONDS[part.how] ?? 'weak');
}
