import { describe } from 'vitest';

import { storeContract } from '../store-contract.ts';

describe('on SQLite', () => {
  storeContract(() => Promise.resolve(undefined));
});
