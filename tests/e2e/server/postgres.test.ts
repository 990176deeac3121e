import { describe } from 'vitest';

import { storeContract } from '../../server/store-contract.ts';
import { newDatabase } from './new-database.ts';

describe('on PostgreSQL', () => {
  storeContract(newDatabase);
});
