import { pageLookalike } from './page-lookalike.ts';

/** Every rule about pages, the gravest first. */
export const pageRules = [pageLookalike] as const;

/** The name of a rule: `page-lookalike`. */
export type PageRuleId = (typeof pageRules)[number]['id'];
