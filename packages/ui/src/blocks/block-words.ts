/** The names of the blocks' fixed words: the keys of the catalogue's `blocks` namespace. */
export const blockWordNames = [
  'answerRight',
  'answerWrong',
  'asOf',
  'calloutAnswer',
  'calloutNote',
  'calloutOpen',
  'calloutWarning',
  'calloutWhy',
  'calloutWorry',
  'cardPosition',
  'cardsHint',
  'cardsNext',
  'cardsPrevious',
  'cardsTurn',
  'caseBack',
  'caseEnd',
  'caseHint',
  'caseLabel',
  'caseRestart',
  'caseYouChose',
  'chartNewParties',
  'chartOf',
  'chartParties',
  'chartRegion',
  'chartRegionTitle',
  'chartTable',
  'chartYear',
  'chartYearTitle',
  'checkHint',
  'checkLabel',
  'checkTryAgain',
  'close',
  'downloadFile',
  'downloadLabel',
  'figuresTitle',
  'glossaryPlain',
  'glossaryTitle',
  'pictureCredit',
  'realCaseLabel',
  'reflectionLabel',
  'reflectionNote',
  'refLabel',
  'refMark',
  'rememberTitle',
  'situationLabel',
  'situationNote',
  'sourcesTitle',
] as const;

export type BlockWord = (typeof blockWordNames)[number];

/**
 * Says one of the blocks' fixed words in the lesson's language. Whoever renders a lesson hands it to
 * every block: `(word, values) => t(`blocks.${word}`, values)`.
 */
export type BlockWords = (word: BlockWord, values?: Record<string, string | number>) => string;
