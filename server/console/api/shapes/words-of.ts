import * as v from 'valibot';
import type { FeedKind } from '../../../api/feed.ts';
import type { Channel, IndicatorKind, NotPublished } from '../../../api/campaign.ts';
import type { AttachmentTrait, AuthResult, LinkKind } from '../../../../core/message.ts';
import { decisions } from '../../../../core/report/answer.ts';
import type { Happening } from '../../../../core/report/report.ts';

/** What may be missing: JSON has no `undefined`, so a key that is not there is one whose value is not known. */
export function maybe<Schema extends v.GenericSchema>(schema: Schema) {
  return v.optional(v.undefinedable(schema), () => undefined);
}

/** `none`, `caution`, `danger`. */
export const level = v.picklist(['none', 'caution', 'danger']);
/** `phishing`. */
export const decision = v.picklist(decisions);

/** Exactly the words of a union: one that is missing does not compile. */
export const listOf = <Word extends string>(words: Readonly<Record<Word, true>>) =>
  v.custom<Word>((value) => typeof value === 'string' && Object.hasOwn(words, value));

/** `extension`. */
export const channel = listOf<Channel>({ extension: true, 'add-in': true, 'check-page': true, mailbox: true });
/** `typed-password`. */
export const happening = listOf<Happening>({
  clicked: true,
  'typed-password': true,
  'opened-attachment': true,
  replied: true,
});
/** `host`. */
export const feedKind = listOf<FeedKind>({ url: true, host: true, sender: true, file: true });
/** `domain`. */
export const indicatorKind = listOf<IndicatorKind>({
  url: true,
  host: true,
  domain: true,
  sender: true,
  'reply-to': true,
  subject: true,
  file: true,
});
/** `shared-host`. */
export const notPublished = listOf<NotPublished>({
  'own-domain': true,
  partner: true,
  popular: true,
  unfit: true,
  unproven: true,
  'shared-host': true,
  'seen-legitimate': true,
  kind: true,
});
/** `anchor`. */
export const linkKind = listOf<LinkKind>({
  anchor: true,
  area: true,
  button: true,
  form: true,
  refresh: true,
  text: true,
  qr: true,
  attachment: true,
});
/** `softfail`. */
export const authResult = listOf<AuthResult>({
  pass: true,
  fail: true,
  softfail: true,
  neutral: true,
  none: true,
  temperror: true,
  permerror: true,
});
/** `double-extension`. */
export const attachmentTrait = listOf<AttachmentTrait>({
  html: true,
  svg: true,
  form: true,
  'password-field': true,
  script: true,
  smuggling: true,
  redirect: true,
  encrypted: true,
  executable: true,
  macro: true,
  message: true,
  'double-extension': true,
});
