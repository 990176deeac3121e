import { parseHost } from '../../core/domain/parse-host.ts';
import { compileLookalikes } from '../../core/lookalike/compile.ts';

/** What a host needs to judge names of hosts alone, as one bundle to be weighed. */
export const judging = { parseHost, compileLookalikes };
