import { price } from './confusion.ts';
import { joiningWords } from './words/commerce-words.ts';
import { serviceWords } from './words/service-words.ts';
import { isNumber, segment } from './segment.ts';
import type { Sight } from './sight.ts';
import { ordinaryNeighbours } from './words/ordinary-neighbours.ts';
import { wordsEndingInAc } from './words/other-schools.ts';

/** A reason for which something close to a protected name is nobody's imitation. */
export interface Coincidence {
  /** Short and stable, for tests and for `why`: `word-ending-in-head`. */
  readonly id: string;
  readonly holds: (sight: Sight) => boolean;
}

const wordEndingInHead: Coincidence = {
  id: 'word-ending-in-head',
  holds: ({ gluedLeft, pattern, alignment, reading }) => {
    if (pattern.head === 0) return false;
    const grown = alignment.edits[0]?.kind === 'insertion' && alignment.edits[0].at === 0 ? 1 : 0;
    const read = reading.text.slice(alignment.start, alignment.start + pattern.head + grown);
    return gluedLeft.length + grown > 0 && wordsEndingInAc.has(gluedLeft + read);
  },
};

const schoolWords = new Set(
  'anglade cfa cio clg col college dsden eco ecole ecoles eleclerc greta ien internat lgt lp lpo lyc lycee mat primaire sep segpa'.split(
    ' ',
  ),
);

/** `lyc-jouvet-taverny-ac-versailles.fr`: schools that put their academy's name behind their own. */
const schoolSite: Coincidence = {
  id: 'school-site',
  holds: ({ pattern, left, right, gluedRight, gluedLeft, sameSuffix, alignment, whole }) => {
    if (
      pattern.head === 0 ||
      whole ||
      !sameSuffix ||
      alignment.cost > 0 ||
      right.length > 0 ||
      gluedRight + gluedLeft !== ''
    )
      return false;
    if (left.some((token) => serviceWords.has(token) && !schoolWords.has(token) && !joiningWords.has(token)))
      return false;
    if (left.some((token) => schoolWords.has(token))) return true;
    const foreign = left.filter((token) => !isNumber(token) && !segment(token, [serviceWords, joiningWords]));
    return foreign.length >= 2;
  },
};

const ordinaryNeighbour: Coincidence = {
  id: 'ordinary-neighbour',
  holds: ({ alignment, reading, gluedLeft, gluedRight }) => {
    if (alignment.cost <= price.nearGlyph) return false;
    const seen = reading.text.slice(alignment.start, alignment.end);
    // « orageretraite »: the word itself, with others glued to it; « prefecturesanta »: one letter of them is the word's.
    return [gluedLeft + seen + gluedRight, seen, gluedLeft.slice(-1) + seen, seen + gluedRight.slice(0, 1)].some(
      (word) => ordinaryNeighbours.has(word),
    );
  },
};

// Networks that carry their customers' names in their own host names: netflix.com.edgesuite.net.
const carriers = new Set(
  `akadns.net akamai.net akamaiedge.net akamaized.net edgekey.net edgesuite.net cdn77.org fastly.net fastlylb.net footprint.net
  hwcdn.net llnwd.net omtrdc.net 2o7.net demdex.net impervadns.net incapdns.net cdngc.net cdnga.net
  cedexis.net cloudflare.net edgecastcdn.net lldns.net llnwi.net msedge.net netdna-cdn.com outlook.com proxy.liblynxgateway.com eu-west-1.elb.amazonaws.com
  mktoweb.com eloqua.com exacttarget.com adobedc.net at-o.net eulerian.net netatmo.net in-addr.arpa`
    .trim()
    .split(/\s+/u),
);

const carrier: Coincidence = {
  id: 'carrier',
  holds: ({ domain, inName }) => carriers.has(domain.suffix) || (!inName && carriers.has(domain.registrable)),
};

// Only the State's bodies register there: service-public-pros.gouv.fr. A slip is still worth a warning: nobody has that name.
const stateSuffixes = new Set(['gouv.fr', 'gouv.nc', 'gov.pf']);

const stateRegistered: Coincidence = {
  id: 'state-registered',
  holds: ({ domain, whole, inName, alignment }) =>
    stateSuffixes.has(domain.suffix) && (!whole || !inName || alignment.edits.length > 2),
};

/** Each with its reason; a sight that any of them explains is not judged. */
export const coincidences: readonly Coincidence[] = [
  wordEndingInHead,
  schoolSite,
  ordinaryNeighbour,
  carrier,
  stateRegistered,
];
