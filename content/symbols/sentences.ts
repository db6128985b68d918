/** What the symbol search answers when it cannot search. Easy words: a citizen may read them. */
export const symbolSentences = {
  da: { queryTooLong: 'Det er for langt at søge på. Skriv et ord eller to.' },
  en: { queryTooLong: 'That is too long to search for. Write a word or two.' },
} as const;
