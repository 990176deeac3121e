/** One picture: a scene of the gallery, as somebody sees it. */
export interface View {
  /** A name of `tests/e2e/ui-gallery`: `popup`. */
  readonly scene: string;
  /** The picture's own: `popup-dark`. */
  readonly name: string;
  /** Of the window, in CSS pixels. */
  readonly width: number;
  readonly dark: boolean;
  readonly forced: boolean;
  readonly language: 'fr' | 'en';
  /** Whether a document shows it. */
  readonly inDocuments: boolean;
}

/** Scenes and how wide their window usually is. */
const scenes: Readonly<Record<string, number>> = {
  cards: 900,
  banners: 900,
  links: 900,
  report: 900,
  'report-states': 900,
  idle: 900,
  'idle-cover': 900,
  'sending-slip': 900,
  'sending-secret': 900,
  reuse: 900,
  'field-word': 900,
  contacts: 900,
  password: 900,
  popup: 416,
  'popup-empty': 416,
  'popup-possible': 416,
  'popup-closed': 416,
  'popup-unknown': 416,
  'popup-broken': 416,
  'popup-shown': 416,
  options: 900,
  'options-managed': 900,
  check: 900,
  warning: 900,
  'warning-page': 900,
  'warning-gone': 900,
  'report-page': 900,
  diagnostics: 900,
  welcome: 900,
  'signed-out': 900,
  pane: 320,
  'pane-trusted': 320,
  'pane-nothing': 320,
  'pane-report': 320,
  'pane-covered': 320,
  'compose-pane': 320,
  checker: 900,
};

const documented: ReadonlySet<string> = new Set(['banners', 'idle', 'popup', 'check', 'warning', 'report-page']);

/** Every scene in light, dark, narrow, English and forced colours. */
export const views: readonly View[] = Object.entries(scenes).flatMap(([scene, width]) => {
  const plain = { scene, width, dark: false, forced: false, language: 'fr', inDocuments: false } as const;
  return [
    { ...plain, name: scene, inDocuments: documented.has(scene) },
    { ...plain, name: `${scene}-dark`, dark: true },
    { ...plain, name: `${scene}-narrow`, width: Math.min(width, 360) },
    { ...plain, name: `${scene}-en`, language: 'en' as const },
    { ...plain, name: `${scene}-forced`, forced: true },
  ];
});
