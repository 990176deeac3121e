import type { Device } from '../outlook/device.ts';

/** What the panes say besides the cards and forms that all hosts share. */
export interface PaneTexts {
  readonly starting: string;
  readonly analysed: { readonly title: string; readonly noSender: string; readonly noSubject: string };
  readonly refresh: string;
  readonly reading: string;
  readonly slow: string;
  readonly nothingOpen: { readonly title: string; readonly lead: string };
  readonly failed: { readonly title: string; readonly lead: string };
  readonly noMessage: { readonly title: string; readonly lead: string };
  /** A telephone pins no pane. */
  readonly closedPane: { readonly desk: string; readonly phone: string };
  readonly legitimate: {
    readonly sender: { readonly title: string; readonly lead: string };
    readonly message: { readonly title: string; readonly lead: string };
    readonly undo: string;
  };
  readonly links: {
    readonly title: (count: number) => string;
    readonly none: string;
    readonly shown: (text: string) => string;
    readonly noText: string;
    readonly suspect: string;
    readonly more: (count: number) => string;
    readonly leadsTo: string;
  };
  readonly check: {
    readonly title: string;
    readonly lead: string;
    readonly drop: string;
    readonly pick: string;
    readonly another: string;
    readonly stays: string;
    readonly install: string;
    readonly installMore: string;
    readonly imap: { readonly title: string; readonly lead: string; readonly ways: readonly string[] };
  };
  readonly compose: {
    readonly title: string;
    readonly lead: string;
    readonly none: { readonly title: string; readonly lead: string };
    readonly partly: string;
    readonly unread: string;
    readonly copy: (address: string) => string;
    readonly copied: string;
    readonly notCopied: string;
    readonly nothing: { readonly title: string; readonly lead: string };
    readonly again: string;
  };
  readonly mail: {
    readonly opened: { readonly title: string; readonly lead: string };
    readonly byHand: { readonly title: string; readonly lead: (address: string) => string };
    readonly subject: (subject: string) => string;
    readonly text: (happened: readonly string[], comment: string) => string;
  };
  readonly reports: { readonly title: string };
  readonly idle: {
    readonly title: string;
    readonly lead: string;
    readonly outlook: string;
    readonly lock: Readonly<Record<Device, string>>;
    readonly resume: string;
  };
  readonly version: (version: string) => string;
}
