import { expect, test } from 'vitest';
import montpellier from '../../../profiles/montpellier.json' with { type: 'json' };
import type { Context } from '../../../core/context.ts';
import { createContext } from '../../../core/create-context.ts';
import type { Strength } from '../../../core/finding.ts';
import type { Message } from '../../../core/message.ts';
import { readProfile } from '../../../core/profile/read-profile.ts';
import type { Rule } from '../../../core/rule.ts';
import { aMessage, type MessageDraft } from '../../builders.ts';

const reading = readProfile(montpellier);
if (!reading.ok) throw new Error('the profile of Montpellier is broken');

/** The context of the academy of Montpellier, nothing known of the mailbox. */
export const context: Context = createContext(reading.profile);

/** A row of a rule's table: what it shows, the message, what the rule says of it. */
export type Row = readonly [what: string, draft: MessageDraft, said: Strength | 'silent'];

/** Tests a rule row by row. */
export function judge(rule: Rule<Message>, rows: readonly Row[], within: Context = context): void {
  test.for(rows)('%s', ([, draft, said]) => {
    const found = [...rule.inspect(aMessage(draft), within)];
    expect(found[0]?.strength ?? 'silent').toBe(said);
    for (const { facts } of found) expect(Object.keys(facts).toSorted()).toEqual([...rule.facts].toSorted());
  });
}
