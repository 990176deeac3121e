import { pageAsksNumen } from './page-asks-numen.ts';
import { pageBorrowedFiles } from './page-borrowed-files.ts';
import { pageBorrowedIcon } from './page-borrowed-icon.ts';
import { pageClaim } from './page-claim.ts';
import { pageDropBox } from './page-drop-box.ts';
import { pageFormElsewhere } from './page-form-elsewhere.ts';
import { pageFreeHost } from './page-free-host.ts';
import { pageLookalike } from './page-lookalike.ts';
import { pageMailboxClaim } from './page-mailbox-claim.ts';
import { pageRecoveryLink } from './page-recovery-link.ts';
import { pageSavedCopy } from './page-saved-copy.ts';
import { pageWebmailMarkup } from './page-webmail-markup.ts';

/** Every rule about pages, the gravest first: evidence of one strength is shown in this order. */
export const pageRules = [
  pageLookalike,
  pageSavedCopy,
  pageClaim,
  pageMailboxClaim,
  pageAsksNumen,
  pageBorrowedIcon,
  pageBorrowedFiles,
  pageDropBox,
  pageFormElsewhere,
  pageWebmailMarkup,
  pageRecoveryLink,
  pageFreeHost,
] as const;

/** The name of a rule: `page-lookalike`. */
export type PageRuleId = (typeof pageRules)[number]['id'];
