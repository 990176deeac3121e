import { describe } from 'vitest';

import { storeContract } from '../store-contract.ts';
import { watchContract } from '../watch/watch-contract.ts';

describe('on SQLite', () => {
  storeContract(() => Promise.resolve(undefined));
});

describe('newly registered names on SQLite', () => {
  watchContract(() => Promise.resolve(undefined));
});
