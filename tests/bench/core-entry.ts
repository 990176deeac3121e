import { assess } from '../../core/assess.ts';
import { createContext } from '../../core/create-context.ts';
import { readMessage } from '../../core/mail/read-message.ts';
import { readProfile } from '../../core/profile/read-profile.ts';
import { cardOf } from '../../core/texts/card.ts';

/** What a host needs to judge a message, as one bundle to be weighed. */
export const judging = { readProfile, createContext, readMessage, assess, cardOf };
