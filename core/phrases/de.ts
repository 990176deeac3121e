import type { PhraseTable } from '../reading/phrases.ts';
import type { Meaning } from './meanings.ts';

/** German. Umlauts are folded to their vowel: `für` reads `fur`. */
export const de: PhraseTable<Meaning> = {
  classes: {
    your: 'ihr|ihre|ihren|ihrem|ihrer|ihres|dein|deine|deinen|deinem|deiner|das|die|der',
    account:
      'konto|kontos|konten|benutzerkonto|bankkonto|kundenkonto|account|postfach|mailbox|email|wallet|karte|kreditkarte|zugang|zugriff|profil|onlinebanking|banking|depot|daten|identitat|pushtan|tan|phototan|kontodaten|mitgliedschaft|speicher|cloud|pin|abo|abonnement|banking|gerat|nutzerkonto|app',
    kept: 'fotos|videos|dateien|daten|bilder|nachrichten|mails|emails|backups',
    blocked:
      'gesperrt|sperrung|gesperrte|eingeschrankt|einschrankung~|deaktiviert|deaktivierung|geschlossen|gekundigt|geloscht|loschung|blockiert|begrenzt|ausgesetzt|eingefroren|abgelaufen|ablauft|verloren|suspendiert|sperren|einschranken|deaktivieren|loschen|schliessen|einfrieren',
    act: 'bestatig~|verifizier~|uberpruf~|aktualisier~|validier~|reaktivier~|legitimier~|entsperr~|freischalt~|wiederherstell~|authentifizier~|identifizier~',
    n: '1|2|3|4|5|6|7|10|12|14|24|30|48|72|zwei|drei|sieben|einem',
    parcel: 'paket|sendung|lieferung|pakets|bestellung|zustellung|packchen',
    strange: 'ungewohnlich~|verdachtig~|unbefugt~|unautorisiert~|unbekannt~|fremd~',
  },
  phrases: {
    threat: [
      '{your} _ {account} _ {blocked}',
      '{account} _ wird|wurde|werden|ist|sind _ {blocked}',
      '{your} _ {kept} _ werden _ {blocked}',
      'vermeiden|verhindern|um|drohende _ sperrung|einschrankung~|unterbrechung|loschung|deaktivierung|verlust',
      'sperrung|deaktivierung|einschrankung|loschung _ kontos|konto|accounts|zugangs|karte|postfachs',
      '{kept} _ geloscht|verloren|verlieren',
      'verlieren _ zugriff|zugang|daten|fotos',
      'weiterhin|uneingeschrankt _ nutzen|zugreifen|zugang',
    ],
    verify: [
      '{act} _ {your} _ {account}|identitat|daten|angaben|adresse',
      '{your} _ {account}|identitat|daten|angaben _ zu {act}',
      '{your} _ {account}|identitat|daten|angaben {act}',
      'kontobestatigung|kontoverifizierung|datenabgleich|verifizierung|identitatsprufung',
      'bestatigen _ angaben|daten|identitat|konto',
      'jetzt {act}',
      'datenaktualisierung|datenabgleich|kundendaten|legitimation|identitatsnachweis',
      'sicherheitsuberprufung|kontouberprufung|kontosperrung|kontoeinschrankung',
    ],
    storage: [
      'speicher|speicherplatz|cloud|postfach|mailbox|cloudspeicher _ voll|uberschritten|erschopft|fast|erreicht',
      'speicherlimit|speicherplatz|speicherkapazitat _ erreicht|uberschritten|voll|erweitern',
      'speicherplatz|speicher _ upgrade~|erweiter~|erhoh~',
    ],
    expiry: [
      'passwort|kennwort|pin|tan|pushtan|phototan|sicherheitspin|karte|zugang _ lauft|abgelaufen|ablauft|ablaufen|erneuern',
      'schutz|abonnement|abo|lizenz|antivirus|registrierung|gultigkeit _ abgelaufen|ablauft|lauft|endet',
    ],
    'sign-in': [
      '{strange} _ aktivitat|aktivitaten|anmeldung|anmeldeversuch|zugriff|transaktion|transaktionen|login|gerat|abbuchung',
      'neues|neuen gerat _ angemeldet|anmeldung|registriert|login',
      'falls|wenn _ nicht _ sie|du waren|warst',
    ],
    payment: [
      'zahlung|abbuchung|lastschrift|kreditkarte|beitrag|rechnung|abo|abonnement|zahlungsmethode _ fehlgeschlagen|abgelehnt|nicht|gescheitert|offen|offene|uberfallig|problem|zuruckgewiesen',
      'zahlungsinformationen|zahlungsdaten|zahlungsmethode|zahlungsmittel|zahlungsart|bankverbindung',
      'fehlgeschlagene|offene|ausstehende zahlung|rechnung|lastschrift',
    ],
    parcel: [
      '{parcel} _ zuruckgesendet|zuruckgeschickt|retourniert',
      'bestatig~ _ lieferadresse|liefertermin|adresse|zustellung',
      '{parcel} _ wartet|zuruckgehalten|angehalten|fehlgeschlagen|nicht|verzogert|ausstehend|steht|zollgebuhr~|zoll|lager|zugestellt',
      'zustellung|lieferung|zustellversuch _ fehlgeschlagen|gescheitert|nicht|erfolglos|mislukt',
      'zollgebuhr~|versandgebuhr~|liefergebuhr~|zustellgebuhr~|versandkosten _ bezahlen|zahlen|begleichen|offen|ausstehend',
      'liefertermin|zustelltermin|lieferadresse _ bestatig~|vereinbaren|planen|aktualisier~|unvollstandig',
      'paket|sendung abholbereit|wartet',
      'paket|sendung|lieferung konnte|kann nicht',
      'paketzustellung|paketbenachrichtigung|zustellproblem',
    ],
    held: [
      'nachrichten|emails|mails|nachricht|mail _ zuruckgehalten|quarantane|blockiert|nicht|ausstehend',
      'quarantane _ freigeben|nachrichten',
    ],
    fine: [
      'bussgeld|strafzettel|mahnung|steuer|steuerruckerstattung|inkasso|mautgebuhr~ _ bezahlen|offen|zahlen|erstattung|zahlung|letzte',
    ],
    document: [
      'dokument|datei|rechnung|vertrag _ geteilt|freigegeben|unterzeichn~|unterschreiben|bereit|verfugbar|signieren',
      'neue|verpasste sprachnachricht|voicemail|fax',
      'neue|wichtige|sichere nachricht|mitteilung _ postfach|konto|banking|erhalten|lesen',
    ],
    money: [
      'auszahlung|ruckerstattung|gutschrift|erstattung|guthaben|auszahlungsbestatigung|bonus|uberweisung _ bereit|ausstehend|verfugbar|bestatig~|wartet|reserviert|erhalten|freigegeben|uberwiesen|eingezahlt',
      'guthaben|gutschrift|auszahlung|bonus _ anfordern|beanspruchen|sichern|einlosen|abrufen|abholen',
      'ihre|deine _ auszahlung|ruckerstattung|gutschrift',
      'eingezahlt|gutgeschrieben _ konto',
      'bitcoin _ auszahlung|guthaben',
      'anspruch auf _ ruckerstattung|erstattung|steuerruckerstattung|ruckzahlung|steuererstattung|gutschrift',
      'steuerruckerstattung|steuererstattung|steuerruckzahlung|geldruckerstattung',
    ],
    update: [
      'app|banking|pushtan|photo _ muss|mussen|sollte _ aktualisier~',
      'aktualisier~ _ app|banking|pushtan|phototan',
      'update|aktualisierung|umstellung|sicherheitsupdate|verfahren _ erforderlich|notwendig|verpflichtend|pflicht|durchfuhren|neue',
      'erforderlich|notwendig|verpflichtend~ _ update|aktualisierung|umstellung|sicherheits~',
      'pushtan|phototan|securego|bestsign|tan _ aktivier~|registrier~|verlanger~|aktualisier~|erneuer~|umstell~',
      'psd2|geldwaschegesetz',
    ],
    incident: [
      'sicherheitswarnung|sicherheitshinweis|sicherheitsvorfall|sicherheitsmassnahme|datenleck|sicherheitsuberprufung|sicherheitsgrunden',
    ],
    terms: [
      'nutzungsbedingungen|geschaftsbedingungen|agb|datenschutz|bedingungen _ akzeptier~|zustimm~|aktualisiert|geandert|neue|neuen',
      'neue|neuen|aktualisierten nutzungsbedingungen|geschaftsbedingungen|agb|bedingungen',
    ],
    prize: [
      'gewonnen|gewinner|gluckwunsch|ausgewahlt|ausgelost',
      'kostenlos~|gratis _ sichern|erhalten|holen|testen',
      'gewinn|geschenk|gutschein|geschenkkarte|preis _ sichern|abholen|erhalten|einlosen',
    ],
    password: [
      'passwort|kennwort|zugangsdaten|anmeldedaten|benutzername _ eingeben|bestatig~|angeben|senden|eintragen|aktualisier~|mitteilen',
      'geben|bestatigen|senden _ passwort|kennwort|zugangsdaten|anmeldedaten',
      'mit ihren|deinen _ zugangsdaten|anmeldedaten',
    ],
    code: [
      'tan|pin|code|sicherheitscode|sicherheitspin _ eingeben|bestatig~|aktualisier~|abgelaufen|angeben',
      'geben _ tan|pin|code',
    ],
    card: [
      'kartendaten|kreditkartendaten|bankdaten|kontodaten|kreditkartennummer _ eingeben|bestatig~|aktualisier~|angeben|hinterlegen|uberpruf~',
      'iban|cvv _ eingeben|angeben|bestatig~',
    ],
    identity: [
      'personlichen|personliche daten|angaben _ bestatig~|aktualisier~|uberpruf~|eingeben',
      'bestatig~|aktualisier~|uberpruf~ _ personlichen|personliche daten|angaben',
      'ausweis|personalausweis _ hochladen|senden|kopie|foto',
    ],
    numen: [],
    birth: ['geburtsdatum'],
    seed: [
      'wiederherstellungsphrase|seedphrase|wiederherstellungsworter',
      'seed|recovery|geheime phrase',
      '12|24 worter',
      'privaten schlussel',
    ],
    login: [
      'loggen|melden sie|dich _ ein|an',
      'einloggen|anmelden',
      'jetzt|hier|zum anmelden|einloggen|login|anmeldung|konto',
    ],
    deadline: [
      'innerhalb|binnen|nachsten|nur|noch|in|letzten _ {n} stunden|tagen|tage|stunde|tag|werktagen',
      'letzte|letzter|letztes mahnung|erinnerung|warnung|hinweis|chance|mitteilung|aufforderung',
      'sofort|umgehend|dringend|unverzuglich|schnellstmoglich',
      'handlungsbedarf|handeln _ erforderlich|jetzt|sofort',
      'heute|morgen|bald ablauft|lauft|endet|verfallt',
      'bevor _ verfallt|ablauft',
      'andernfalls|ansonsten|anderenfalls',
      'bis|spatestens zum|bis|am',
      'lauft _ ab|heute',
    ],
    mailbox: ['{your} _ postfach|mailbox|webmail', 'webmail'],
    charge: [
      'wird|wurde _ abgebucht|belastet|berechnet',
      'automatisch verlangert|abgebucht',
      'danke|dank fur _ bestellung|kauf',
      'bestellung|abo _ storn~|kundig~|widerruf~',
    ],
    phone: [
      'rufen sie _ an|unter|uns',
      'kontaktieren|erreichen sie _ unter|telefonisch|hotline',
      'kundenservice|hotline|support _ unter',
    ],
    scan: ['qr code', 'scannen|scanne|scan _ code|qr', 'qrcode'],
    reply: ['antworten|antworte _ auf diese|mit', 'antwort _ mit'],
    aside: [
      'abmelden|abmeldung|abbestellen|abbestell~|austragen',
      'newsletter _ abbestell~|abmeld~|verwalten',
      'im browser|webversion|onlineversion',
      'impressum|datenschutz~|agb|nutzungsbedingungen',
      'einstellungen _ verwalten|andern',
      'kontakt|hilfe',
    ],
  },
};
