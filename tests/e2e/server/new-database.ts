import { randomBytes } from 'node:crypto';
import pg from 'pg';

import { ground } from '../ground/ground.ts';

/** Makes an empty database on the ground's PostgreSQL and gives its address. */
export async function newDatabase(): Promise<string> {
  const { postgres } = ground();
  const client = new pg.Client({ connectionString: postgres });
  const name = `vigie_${randomBytes(6).toString('hex')}`;
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  return postgres.replace(/[^/]*$/u, name);
}
