/** Endings under which a host without `http://` or `www.` is taken for an address: `exemple.fr/acces`, not `et/ou`. */
export const bareEndings: ReadonlySet<string> = new Set(
  (
    'com net org info biz name pro mobi eu fr re nc pf wf be ch lu ca uk ie de at es it nl pt pl cz ro se no fi dk gr ru ua ' +
    'tr ma dz tn us br mx ar cl co io ai app dev me tv cc ws to gg ly gl la su in cn jp kr hk tw id vn th my sg ph au nz za ' +
    'ng ke gouv edu gov page site online shop store xyz top click link live club web website space tech email cloud icu vip ' +
    'fun work world today digital agency services support center help news blog media group team life buzz rest bond cfd sbs ' +
    'cyou monster quest one lol pw tk ml ga cf gq'
  ).split(' '),
);
