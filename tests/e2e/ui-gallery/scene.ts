import type { JSX } from 'preact';
import type { Language } from '../../../core/texts/card.ts';

/** One view of the gallery, in a language. */
export type Scene = (props: { readonly language: Language }) => JSX.Element;
