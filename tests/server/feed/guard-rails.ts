import { compileNames } from '../../../core/profile/names.ts';
import { context } from '../../core/rules/judge.ts';

/** The bounds of the academy of Montpellier, with one popular site. */
export const bounds = {
  profile: context.profile,
  rails: { names: compileNames(context.profile), popular: new Set(['leboncoin.example']) },
};
