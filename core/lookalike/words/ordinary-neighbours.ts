/**
 * Words of French or English and surnames that are one or two letters from a protected name, and well-known names of others: looked for among
 * dictionaries and lists of names, with every brand that is shipped.
 */
export const ordinaryNeighbours: ReadonlySet<string> = new Set(
  `amelie amelia camelia amelio ameliore arlequin antan anta anti antal antalya antaris banta santai laporte lacoste lapointe laporta laporterie
  lafosse lacaste grange orage organe oranges orangeraie oranger orangerie ovid ovo import imports importe impact impacts
  seduction edition deduction eduction educations educational chronosport apres ample apply apples maple appli office offices
  aoste lamotte lamorte lapesse lapouge lapte lacote lafosse lapoutre laposterie
  equation evaluation evacuation elocution evocation epuration education educateur adduction induction medication dedication indication vacation location reeducation
  angle engin engins ennie fortune caden cassen couture retraite retraitee retraitees culture cultures papal chronos
  cafe cafes cap cas cat calf coif cuf cfa
  altai amel camden capote cayden delaporte dorange finance finances fortunee larose lapotre lataste lhoste morange orane poste posted poster postes range ranger ranges revolu riposte samedi`
    .trim()
    .split(/\s+/u),
);
