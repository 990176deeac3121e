type Words = readonly [string, ...string[]];

const split = (text: string): Words => text.split(' ') as unknown as Words;

/** What ordinary names on the Web are made of. */
export const nameWords = split(
  'maison jardin auto moto velo sport club danse musique photo atelier studio boutique marche ferme boulanger coiffure ' +
    'garage immobilier agence conseil expert compta avocat notaire medecin dentiste pharma optique sante bio vert soleil ' +
    'lune mer plage montagne foret riviere chateau village mairie ville region pays voyage hotel gite camping resto ' +
    'cuisine vin fromage cafe the chocolat bijoux mode robe chaussure sac parfum beaute spa yoga fitness piscine bois ' +
    'metal pierre terre eau feu vent energie solaire pompe chaleur clim plombier elec peinture deco meuble cuir tissu ' +
    'web digital cloud code soft tech lab design print media news blog forum shop store market deal best top pro plus ' +
    'group team partners capital invest finance credit assur mutuelle banque paie emploi job formation ecole college ' +
    'lycee campus science robot drone game play film cine theatre livre presse radio tv art galerie culture histoire ' +
    'smart easy fast first global green blue red black white royal grand petit nouveau vieux saint nord sud est ouest ' +
    'alpha beta delta omega nova terra luna aqua pixel logic data flow link point line box hub zone base port gate',
);

/** What is not a word: the syllables of invented names. */
export const syllables = split(
  'ka lo mi ra te zu vo ni sa be do fi gu ha je ki la mo ne pa qui ro su ta ve xi yo za bri cro dra flo gra pli tri',
);

/** What stands left of a registrable domain, the empty ones for those that have nothing there. */
export const prefixes = split(
  'www www www www www mail smtp api shop blog m dev static cdn img app my portal webmail ftp ns1 support docs news login',
);

/** Suffixes, about as common as they are among new names and visited pages in France. */
export const suffixes = split(
  'com com com com com com com com fr fr fr fr fr fr net net org org de de io co eu info be ch it es nl uk.com co.uk ' +
    'online shop xyz site store app dev top club paris bzh asso.fr web.app github.io netlify.app blogspot.com ru cn com.br',
);
