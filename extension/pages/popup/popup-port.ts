import type { TabState } from '../../protocol/page-state.ts';
import type { ListedReport } from '../../protocol/reporting.ts';

/** What the popup asks and does; `main.tsx` answers it over the bus, tests by themselves. */
export interface PopupPort {
  readonly readTab: () => Promise<TabState>;
  readonly listReports: () => Promise<readonly ListedReport[]>;
  /** Whether there was a message to report. */
  readonly report: (tab: number, message: string | undefined) => Promise<boolean>;
  readonly logOut: (tab: number) => Promise<void>;
  /** Asks the browser for the permission and activates; `false` when the person or a policy said no. */
  readonly enable: (origin: string) => Promise<boolean>;
  readonly openPage: (page: 'check' | 'options' | 'diagnostics') => void;
  readonly close: () => void;
}
