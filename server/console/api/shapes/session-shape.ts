import * as v from 'valibot';
import {
  roles,
  type Entrance,
  type LoginOutcome,
  type SecondFactorOffer,
  type Session,
  type User,
} from '../../../api/session.ts';
import { maybe } from './words-of.ts';

const origin = v.picklist(['local', 'openid']);
const role = v.picklist(roles);

/** What the log-in page offers, as it arrives. */
export const entranceShape: v.GenericSchema<unknown, Entrance> = v.object({
  needsSetup: v.boolean(),
  openId: maybe(v.string()),
});

/** Who is logged in, as it arrives. */
export const sessionShape: v.GenericSchema<unknown, Session> = v.object({
  name: v.string(),
  role,
  secondFactor: v.boolean(),
  origin,
  until: v.string(),
  organisation: v.object({ fr: v.string(), en: v.string() }),
});

/** How a log-in went, as it arrives. */
export const outcomeShape: v.GenericSchema<unknown, LoginOutcome> = v.variant('outcome', [
  v.object({ outcome: v.literal('session'), session: sessionShape }),
  v.object({ outcome: v.literal('code-wanted') }),
  v.object({ outcome: v.literal('refused') }),
  v.object({ outcome: v.literal('wait'), seconds: v.number() }),
]);

/** A second factor to be confirmed, as it arrives. */
export const offerShape: v.GenericSchema<unknown, SecondFactorOffer> = v.object({
  secret: v.string(),
  url: v.pipe(v.string(), v.startsWith('otpauth:')),
  qr: v.object({ size: v.pipe(v.number(), v.maxValue(177)), path: v.pipe(v.string(), v.regex(/^[\dMhvz -]*$/u)) }),
});

/** An account, as it arrives. */
export const userShape: v.GenericSchema<unknown, User> = v.object({
  name: v.string(),
  role,
  origin,
  secondFactor: v.boolean(),
  disabled: v.boolean(),
  createdAt: v.string(),
  lastSeenAt: maybe(v.string()),
});
