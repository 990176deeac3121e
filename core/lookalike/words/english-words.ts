/** Names that are the same ordinary word in English: under another suffix they are most often somebody else's. */
export const englishWords: ReadonlySet<string> = new Set(
  'apple bolt chase education free live office orange post ups'.split(' '),
);
