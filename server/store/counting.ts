import { sql, type RawBuilder } from 'kysely';

/** How many rows fulfil a condition; 0 where there are none. */
export function counting(condition: RawBuilder<unknown>): RawBuilder<number> {
  return sql<number>`coalesce(sum(case when ${condition} then 1 else 0 end), 0)`;
}
