import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';

/** Makes an empty database on the ground's PostgreSQL and gives its address. */
export async function newDatabase(): Promise<string> {
  const ground = inject('ground').postgres;
  const client = new pg.Client({ connectionString: ground });
  const name = `vigie_${randomBytes(6).toString('hex')}`;
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  return ground.replace(/[^/]*$/u, name);
}
