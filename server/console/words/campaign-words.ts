import type { Language } from '../../../core/texts/card.ts';
import { campaignEn } from './campaign-en.ts';
import { campaignFr } from './campaign-fr.ts';
import type { CampaignWords } from './campaign-texts.ts';

/** The middle pane in its languages. */
export const campaignWords: Readonly<Record<Language, CampaignWords>> = { fr: campaignFr, en: campaignEn };
