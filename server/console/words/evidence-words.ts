import type { Language } from '../../../core/texts/card.ts';
import { evidenceEn } from './evidence-en.ts';
import { evidenceFr } from './evidence-fr.ts';
import type { EvidenceWords } from './evidence-texts.ts';

/** The right pane in its languages. */
export const evidenceWords: Readonly<Record<Language, EvidenceWords>> = { fr: evidenceFr, en: evidenceEn };
