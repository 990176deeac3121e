import * as v from 'valibot';
import { mailAddress } from '../profile/fields.ts';

/** What a person did before they reported: what decides how urgent the report is. */
const happenings = ['clicked', 'typed-password', 'opened-attachment', 'replied'] as const;

/** 128 random bits that the client makes, in hexadecimal: `0f1e2d3c4b5a69788796a5b4c3d2e1f0`. */
const randomId = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/u));
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u));
const line = (limit: number) => v.pipe(v.string(), v.maxLength(limit));

/**
 * What goes to the report server beside the message itself: `POST <server>/api/v1/reports`, `multipart/form-data` with this as JSON
 * in the part `report`, and the source in the part `message` (`message/rfc822`), in this order, under
 * `Authorization: Bearer <the profile's report.key>`. The server answers 202 once both are on disk.
 */
export const reportSchema = v.object({
  version: v.literal(1),
  /** The same at every attempt, so that a report that is sent twice counts once. */
  id: randomId,
  /** Who holds it may read the team's answer: `GET <server>/api/v1/reports/<receipt>`. */
  receipt: randomId,
  channel: v.picklist(['extension', 'add-in', 'check-page']),
  /** Name and version of what sends: `extension 0.1.0`. */
  client: line(60),
  /** Of this installation, for limits that do not count a whole school as one: random, and of no other use. */
  installation: randomId,
  language: v.picklist(['fr', 'en']),
  /** The mailbox as the host knows it: a claim until proved. */
  reporter: v.optional(mailAddress),
  happened: v.pipe(v.array(v.picklist(happenings)), v.maxLength(happenings.length)),
  comment: v.optional(line(2000), ''),
  /** Where the message was read: `roundcube`. */
  webmail: v.optional(line(40)),
  /** How much of the original the client could see: what was rebuilt has no signature to check. */
  completeness: v.picklist(['raw', 'rebuilt', 'view']),
  message: v.object({ sha256, size: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
  /** What the person was shown. The server judges anew, and shows where it differs. */
  verdict: v.optional(
    v.object({
      level: v.picklist(['none', 'caution', 'danger']),
      rules: v.pipe(v.array(line(60)), v.maxLength(100)),
    }),
  ),
});

/** A report as it is sent, without the message's own bytes. */
export type Report = Readonly<v.InferOutput<typeof reportSchema>>;
/** One thing that a person did with the message. */
export type Happening = (typeof happenings)[number];

/** The most that a reported message may weigh, in bytes: what mail servers let through. */
export const largestMessage = 25 * 1024 * 1024;
