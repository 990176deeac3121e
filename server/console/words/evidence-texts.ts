import type { AttachmentTrait, AuthResult, LinkKind } from '../../../core/message.ts';

/** The tabs of the evidence. */
export type EvidenceTab = 'reading' | 'preview' | 'headers' | 'attachments' | 'source';

/** What the right pane says. */
export interface EvidenceWords {
  readonly pane: string;
  readonly nothing: { readonly title: string; readonly text: string };
  readonly tabs: string;
  readonly tab: Readonly<Record<EvidenceTab, string>>;
  readonly from: string;
  readonly replyTo: string;
  readonly to: string;
  readonly cc: string;
  readonly date: string;
  readonly noSender: string;
  readonly differs: string;
  readonly differsText: (client: string, server: string) => string;
  readonly completeness: Readonly<Record<'raw' | 'rebuilt' | 'view', string>>;
  readonly said: string;
  readonly text: string;
  readonly noText: string;
  readonly hidden: (count: number) => string;
  readonly links: string;
  readonly noLinks: string;
  readonly link: { readonly shown: string; readonly leads: string; readonly via: string };
  readonly linkKind: Readonly<Record<LinkKind, string>>;
  readonly nowhere: string;
  readonly previewNote: string;
  readonly previewFrame: string;
  readonly noHtml: { readonly title: string; readonly text: string };
  readonly authentication: string;
  readonly authUnavailable: string;
  readonly result: Readonly<Record<AuthResult, string>>;
  readonly aligned: string;
  readonly notAligned: string;
  readonly saidBy: (authservId: string) => string;
  readonly route: string;
  readonly routeNote: string;
  readonly noRoute: string;
  readonly headers: string;
  readonly noAttachments: { readonly title: string; readonly text: string };
  readonly trait: Readonly<Record<AttachmentTrait, string>>;
  readonly archive: string;
  readonly archiveNote: string;
  readonly hold: string;
  readonly release: string;
  readonly sourceNote: string;
  readonly showSource: string;
}
