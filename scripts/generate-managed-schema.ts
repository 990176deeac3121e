/**
 * Makes profiles/schema.json from core/profile/profile.ts:
 *
 *   npm run generate:profile-schema
 */
import { stdout } from 'node:process';
import { managedSchema } from './managed-schema.ts';

stdout.write(`${JSON.stringify(managedSchema(), undefined, 2)}\n`);
