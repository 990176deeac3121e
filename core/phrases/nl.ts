import type { PhraseTable } from '../reading/phrases.ts';
import type { Meaning } from './meanings.ts';

/** Dutch. */
export const nl: PhraseTable<Meaning> = {
  classes: {
    your: 'uw|jouw|je|de|het|jullie',
    account:
      'account|accounts|rekening|bankrekening|mailbox|postvak|bankpas|pas|betaalpas|digid|toegang|wallet|profiel|kaart|creditcard|lidmaatschap|abonnement|gegevens|cloud|opslag|identiteit|emailaccount',
    kept: 'fotos|videos|bestanden|gegevens|berichten|mails|emails|foto|uploads|toegang|data',
    blocked:
      'geblokkeerd|blokkering|beperkt|beperking~|opgeschort|opschorting|gedeactiveerd|deactivering|verwijderd|verwijdering|gesloten|beeindigd|verlopen|verloopt|gepauzeerd|uitgeschakeld|stopgezet|bevroren|verloren|kwijt',
    act: 'bevestig~|verifieer|verifieren|verificatie|controleer|controleren|bijwerken|valideer|valideren|heractiveer|heractiveren|actualiseer|herstel|herstellen|vernieuw|vernieuwen|ontgrendel',
    n: '1|2|3|4|5|6|7|10|12|14|24|30|48|72|twee|drie|zeven|een',
    parcel: 'pakket|pakketje|zending|bestelling|levering|bezorging|pakketten',
    strange: 'ongebruikelijk~|verdacht~|onbevoegd~|ongeautoriseerd~|onbekend~|ongewoon|ongewone',
  },
  phrases: {
    threat: [
      '{your} _ {account} _ {blocked}',
      '{account} _ is|wordt|zijn|worden|werd _ {blocked}',
      '{your} _ {kept} _ {blocked}',
      '{kept} _ worden|wordt|gaan _ {blocked}',
      'voorkomen|vermijden|om|voorkom _ blokkering|onderbreking|opschorting|verlies|verwijdering|beperking',
      'blokkering|opschorting|deactivering|verwijdering van _ {account}',
      'verliest|verliezen _ toegang|bestanden|fotos|gegevens',
      'toegang _ risico|geblokkeerd|beperkt',
    ],
    verify: [
      '{act} _ {your} _ {account}|adres',
      '{your} _ {account}|adres _ {act}',
      '{account} _ niet geverifieerd|bevestigd',
      'accountverificatie|identiteitsverificatie',
      'nu|hier {act}',
    ],
    storage: [
      'opslag|opslagruimte|cloudopslag|mailbox|postvak|cloud|icloud|schijf _ vol|overschreden|bijna|bereikt|onvoldoende|limiet',
      'opslagwaarschuwing|opslaglimiet|opslagruimte|opslagcapaciteit',
      'opslag _ upgraden|uitbreiden|verhogen|vernieuwen',
      'uploads gepauzeerd',
    ],
    expiry: [
      'verleng|verlengen|vervang|vervangen|vraag|aanvragen _ bankpas|betaalpas|pas|digid|certificaat',
      'bankpas|betaalpas _ aanvragen|verlengen|vervangen',
      'wachtwoord|pincode|bankpas|betaalpas|pas|digid|certificaat _ verloopt|verlopen|vervalt|vernieuwen',
      'abonnement|bescherming|licentie|antivirus _ verlopen|verloopt|eindigt',
    ],
    'sign-in': [
      '{strange} _ activiteit|activiteiten|inlog~|aanmelding|transactie|transacties|toegang|apparaat|poging',
      'nieuwe|onbekende aanmelding|inlogpoging|inlog|login',
      'nieuw|onbekend apparaat _ ingelogd|aangemeld|inlog~',
      'als|indien _ niet was|bent|heeft',
    ],
    payment: [
      'factuur|rekening|betaling _ open|staat|achterstallig|onbetaald',
      'betaling|incasso|factuur|abonnement|automatische _ mislukt|geweigerd|openstaand~|niet|gefaald|onbetaald~|afgewezen',
      'openstaande|mislukte|onbetaalde|achterstallige betaling|factuur|bedrag|rekening',
      'betaalgegevens|betalingsgegevens|betaalmethode|betaalinformatie|betalingsmethode|factuurgegevens',
    ],
    parcel: [
      '{parcel} _ wacht|vastgehouden|mislukt|opgeschort|niet|geretourneerd|teruggestuurd|onderweg|vertraagd|wachten|wachtstand|douane|magazijn|bezorging',
      '{parcel} mislukt|gemist|opgeschort',
      'mislukt~|gemist~|opgeschort~ {parcel}',
      'douanekosten|invoerkosten|verzendkosten|bezorgkosten|invoerrechten|inklaringskosten _ betalen|betaal|betaling|voldoen|onbetaald|openstaand|eur|te',
      'onbetaalde|openstaande|betaal _ douanekosten|invoerkosten|verzendkosten|kosten',
      'bezorging|levering _ plannen|inplannen|bevestig~|herplan~|opnieuw',
      'plan~ _ {parcel}',
      'onvolledig|onjuist adres',
    ],
    held: ['berichten|mails|bericht _ vastgehouden|quarantaine|geblokkeerd|wachten|bezorgd|niet'],
    fine: [
      'boete|boetes|belasting|schuld|aanslag|deurwaarder|cjib|aanmaning|vordering _ betalen|openstaand~|betaal|onbetaald|beslag|voldoen|laatste|restitutie|teruggave',
      'openstaande|onbetaalde boete|schuld|vordering|belasting~',
      'belastingteruggave|beslaglegging|dwangbevel',
    ],
    document: [
      'document|bestand|factuur _ gedeeld|ondertekenen|klaar|beschikbaar|ondertekend|bekijken',
      'nieuw|nieuwe|gemist~ voicemail|fax|spraakbericht',
      'nieuw|nieuwe bericht _ berichtenbox|mijnoverheid|postvak|digid|inbox',
    ],
    money: [
      'terugbetaling|uitbetaling|teruggave|restitutie|vergoeding|toeslag|tegoed|storting|opname _ klaar|beschikbaar|wacht|goedgekeurd|ontvangen|bevestig~|recht|gereserveerd|staat',
      'recht op _ terugbetaling|teruggave|vergoeding|toeslag',
      'claim|ontvang|verzilver _ tegoed|terugbetaling|vergoeding|bonus',
    ],
    update: [
      'update|bijwerken|vernieuwing|actualisatie|migratie _ verplicht|vereist|noodzakelijk|nodig',
      'verplichte|vereiste|belangrijke|noodzakelijke update|controle|verificatie|vernieuwing',
      'nieuwe bankpas|betaalpas|digipas|scanner|beveiliging|identifier',
    ],
    incident: [
      'beveiligingswaarschuwing|beveiligingsupdate|datalek|beveiligingsincident|veiligheidsredenen',
      'kritieke waarschuwing|opslagwaarschuwing|melding',
    ],
    terms: [
      'voorwaarden|overeenkomst|privacybeleid _ accepteer|accepteren|akkoord|gewijzigd|bijgewerkt|vernieuwd',
      'nieuwe|gewijzigde voorwaarden',
    ],
    prize: [
      'gewonnen|winnaar|gefeliciteerd|uitgekozen|geselecteerd',
      'gratis _ toegang|krijg|ontvang|cadeau|proef',
      'krijg|ontvang|win|claim _ gratis|cadeau|prijs|cadeaukaart|waardebon|cadeaubon',
      'doe|speel _ mee|win',
      'cadeaukaart',
    ],
    password: [
      'wachtwoord|inloggegevens|gebruikersnaam _ invoeren|bevestig~|opgeven|sturen|invullen|vul|verifieer',
      'voer|vul|geef|stuur|bevestig _ wachtwoord|inloggegevens|gebruikersnaam',
      'met {your} inloggegevens|digid',
    ],
    code: ['code|pincode|pin _ invoeren|bevestig~|opgeven|invullen|verzonden', 'voer|vul|geef _ code|pincode|tancode'],
    card: [
      'kaartgegevens|bankgegevens|creditcardgegevens|rekeninggegevens|rekeningnummer _ invoeren|bevestig~|bijwerken|opgeven|controleer|invullen',
      '{act}|voer|vul|werk _ kaartgegevens|bankgegevens|creditcardgegevens|rekeninggegevens',
    ],
    identity: [
      'persoonlijke gegevens|informatie _ bevestig~|bijwerken|invullen|controleer|controleren',
      '{act}|werk _ persoonlijke gegevens',
      'kopie|foto _ paspoort|identiteitsbewijs|rijbewijs',
    ],
    numen: [],
    birth: ['geboortedatum'],
    seed: ['herstelzin|herstelfrase|seedphrase', 'geheime zin|woorden', '12|24 woorden', 'seed|recovery phrase'],
    login: ['log|meld _ in|aan', 'inloggen|aanmelden', 'klik _ inloggen|account|mijn'],
    deadline: [
      'binnen|komende|nog|over|laatste _ {n} uur|uren|dagen|dag|werkdagen',
      'laatste|tweede herinnering|waarschuwing|kans|aanmaning|melding|oproep',
      'onmiddellijk|direct|dringend|spoedig|zo snel mogelijk',
      'actie vereist|nodig|verplicht',
      'vandaag|morgen _ verloopt|nog',
      'voor|uiterlijk _ januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december',
      'zoniet',
    ],
    mailbox: ['uw|jouw _ mailbox|postvak|webmail', 'webmail'],
    charge: [
      'wordt|is|werd _ afgeschreven|gefactureerd|geincasseerd',
      'automatisch verlengd|afgeschreven',
      'bedankt voor _ bestelling|aankoop',
      'bestelling|abonnement|betaling _ annuleren|opzeggen',
    ],
    phone: ['bel|neem _ contact|ons|met|naar', 'klantenservice _ bel|bereikbaar|op'],
    scan: ['qr code', 'scan _ code|qr', 'qrcode'],
    reply: ['antwoord|beantwoord|reageer _ met|op dit|deze'],
    aside: [
      'afmelden|uitschrijven|afmeld~|uitschrijf~',
      'voorkeuren|instellingen _ beheren|wijzigen',
      'online|browser _ bekijk~|lezen|versie',
      'bekijk _ browser|online|webversie',
      'privacy|privacybeleid|privacyverklaring|voorwaarden|cookiebeleid',
      'contact|klantenservice|hulp',
    ],
  },
};
