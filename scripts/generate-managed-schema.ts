/**
 * Makes profiles/schema.json from core/profile/profile.ts:
 *
 *   node scripts/generate-managed-schema.ts > profiles/schema.json
 */
import { stdout } from 'node:process';
import { managedSchema } from './managed-schema.ts';

stdout.write(`${JSON.stringify(managedSchema(), undefined, 2)}\n`);
