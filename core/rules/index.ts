import { brandImpersonation } from './brand-impersonation.ts';
import { callback } from './callback.ts';
import { credentialRequest } from './credential-request.ts';
import { deadline } from './deadline.ts';
import { displayNameAddress } from './display-name-address.ts';
import { displayNameBrand } from './display-name-brand.ts';
import { displayNameOrganisation } from './display-name-organisation.ts';
import { displayNameRole } from './display-name-role.ts';
import { displayNameScript } from './display-name-script.ts';
import { firstContact } from './first-contact.ts';
import { formBuilder } from './form-builder.ts';
import { freeHosting } from './free-hosting.ts';
import { freeMailSpeaker } from './free-mail-speaker.ts';
import { fromAuthentication } from './from-authentication.ts';
import { hiddenText } from './hidden-text.ts';
import { htmlAttachment } from './html-attachment.ts';
import { invisibleCharacters } from './invisible-characters.ts';
import { knownBad } from './known-bad.ts';
import { linkDisguised } from './link-disguised.ts';
import { linkLookalike } from './link-lookalike.ts';
import { linkShortener } from './link-shortener.ts';
import { linkTextMismatch } from './link-text-mismatch.ts';
import { lure } from './lure.ts';
import { nameUnrelated } from './name-unrelated.ts';
import { numenRequest } from './numen-request.ts';
import { openRedirect } from './open-redirect.ts';
import { passwordForm } from './password-form.ts';
import { pictureOnly } from './picture-only.ts';
import { qrLogin } from './qr-login.ts';
import { replyToElsewhere } from './reply-to-elsewhere.ts';
import { riskyAttachment } from './risky-attachment.ts';
import { senderLookalike } from './sender-lookalike.ts';
import { senderMalformed } from './sender-malformed.ts';
import { simulation } from './simulation.ts';
import { textSalad } from './text-salad.ts';

/** Every rule about messages, the gravest first: evidence of one strength is shown in this order. */
export const messageRules = [
  knownBad,
  senderLookalike,
  linkLookalike,
  displayNameOrganisation,
  displayNameAddress,
  displayNameBrand,
  displayNameScript,
  fromAuthentication,
  credentialRequest,
  numenRequest,
  passwordForm,
  lure,
  linkTextMismatch,
  linkDisguised,
  formBuilder,
  freeHosting,
  linkShortener,
  openRedirect,
  qrLogin,
  callback,
  htmlAttachment,
  riskyAttachment,
  replyToElsewhere,
  brandImpersonation,
  freeMailSpeaker,
  displayNameRole,
  senderMalformed,
  nameUnrelated,
  firstContact,
  deadline,
  pictureOnly,
  hiddenText,
  invisibleCharacters,
  textSalad,
  simulation,
] as const;

/** The name of a rule: `link-lookalike`. */
export type RuleId = (typeof messageRules)[number]['id'];
