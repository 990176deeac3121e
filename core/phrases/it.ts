import type { PhraseTable } from '../reading/phrases.ts';
import type { Meaning } from './meanings.ts';

/** Italian. Elided articles are words of their own: `l’account` reads `l account`. */
export const it: PhraseTable<Meaning> = {
  classes: {
    your: 'suo|sua|suoi|sue|tuo|tua|tuoi|tue|vostro|vostra|il|la|lo|l|del|della',
    account:
      'account|conto|casella|carta|carte|profilo|accesso|utenza|email|posta|wallet|portafoglio|abbonamento|postepay|spid|dispositivo|identita|servizio|servizi|app|home|spazio',
    blocked:
      'sospes~|sospension~|bloccat~|blocco|limitat~|limitazion~|disattivat~|disattivazione|chius~|cancellat~|eliminat~|scadut~|scad~|disabilit~|congelat~|interrott~|perdut~|revocat~',
    act: 'verific~|conferm~|convalid~|aggiorn~|riattiv~|sblocc~|ripristin~|regolarizz~|autentic~|attiv~',
    n: '1|2|3|4|5|6|7|10|12|14|24|30|48|72|due|tre|sette|una',
    parcel: 'pacco|pacchi|spedizione|consegna|ordine|plico',
    strange: 'insolit~|sospett~|sconosciut~|anomal~|fraudolent~',
  },
  phrases: {
    threat: [
      '{your} _ {account} _ {blocked}',
      '{account} _ e|sara|stato|stata|verra|viene|sono _ {blocked}',
      'evit~|prevenire _ blocco|sospensione|chiusura|limitazion~|interruzion~|disattivazione|cancellazione|perdita',
      'sospensione|blocco|chiusura|disattivazione|limitazione _ {account}',
      'perdere|perderai _ accesso|account|foto|file|dati|messaggi',
      'foto|video|file|messaggi|dati _ eliminat~|cancellat~|persi|perse|persa|perso',
    ],
    verify: [
      '{act} _ {your} _ {account}|dati|identita|informazioni|indirizzo',
      'verifica|conferma|aggiornamento|convalida _ {account}|dati|identita|obbligatori~|richiest~|informazioni',
      '{account} _ non verificat~|confermat~',
    ],
    storage: [
      'casella|posta|spazio|archiviazione|cloud|quota|memoria _ pien~|esaurit~|limite|superat~|quasi|insufficiente',
      'aumenta~|libera~|amplia~ _ spazio|quota|archiviazione',
    ],
    expiry: [
      'password|pin|certificato|protezione|licenza|abbonamento _ scad~|scadut~',
      'scad~ _ password',
      'mantenere|conservare _ password',
    ],
    'sign-in': [
      'accesso|attivita|transazione|tentativo|movimento|operazione|addebito|pagamento _ {strange}',
      '{strange} _ accesso|attivita|transazione|tentativo|dispositivo',
      'nuovo dispositivo _ acced~|conness~|associat~|registrat~|accesso',
      'accesso|transazione|operazione|addebito|pagamento non autorizzat~|riconosciut~',
      'se non _ stato|tu|lei|riconosc~',
    ],
    payment: [
      'pagamento|addebito|fattura|rinnovo|abbonamento _ rifiutat~|fallit~|non|respint~|sospes~|scadut~|insolut~|negat~',
      'aggiorn~|verific~|conferm~ _ pagamento|fatturazione|carta',
      'non _ possibile|stato|riusciti _ elaborare|addebitare|rinnovare',
      'problema _ pagamento|fatturazione',
    ],
    parcel: [
      '{parcel} _ attesa|bloccat~|trattenut~|sospes~|dogana|non|fallit~|giacenza|restituit~|deposito|fermo',
      'spese|costi|tassa|tasse|dazi|oneri _ doganal~|spedizione|consegna|dogana|sdoganamento',
      'pag~ _ spese|tassa|dazi|dogana',
      'riprogramm~|programm~|conferm~ _ consegna|spedizione',
      'indirizzo _ incomplet~|errat~|scorrett~',
    ],
    held: [
      'messaggi|mail|email|posta _ trattenut~|quarantena|bloccat~|attesa|consegnat~',
      'rilasci~|recuper~ _ messaggi|mail',
    ],
    fine: [
      'multa|multe|sanzione|debito|tassa|imposta|verbale|cartella _ pag~|non|scadut~|insolut~|pendente',
      'agenzia entrate|inps|delle _ rimborso|comunicazione|notifica|verifica',
      'rimborso fiscale|imposte',
    ],
    document: [
      'documento|file|fattura|contratto _ condivis~|firm~|disponibile|allegat~',
      'condiviso _ documento|file',
      'nuovo messaggio|fax _ vocale|sicuro|importante',
    ],
    money: [
      'ricevuto|ricevere _ bonifico|pagamento|accredito',
      'diritto a|al _ rimborso|bonus|indennizzo',
      'rimborso|bonifico|bonus|premio|prelievo|deposito|credito|accredito _ disponibile|attesa|approvat~|pront~|conferm~|ricev~|riservat~|spettante',
      'ricev~|riscuot~|richied~|ottien~ _ rimborso|bonus|premio|bonifico|accredito',
    ],
    update: [
      'aggiornamento|verifica|adeguamento|attivazione _ obbligatori~|necessari~|richiest~|sicurezza|normativ~',
      'nuovo|nuova sistema|normativa|app _ sicurezza|psd2',
      'obbligatori~|necessari~ _ aggiorn~|verific~|attiv~',
    ],
    incident: ['avviso|allerta|incidente|violazione _ sicurezza|dati', 'motivi|misura|misure _ sicurezza'],
    terms: ['termini|condizioni|contratto|informativa _ accett~|aggiorn~|nuov~|modific~', 'nuov~ termini|condizioni'],
    prize: [
      'congratulazioni|complimenti',
      'hai|ha _ vinto|selezionat~|vincitore|scelt~',
      'ricevi|ottieni|vinci|richiedi _ gratis|premio|regalo|omaggio',
      'buono|carta regalo',
    ],
    password: [
      'inseri~|conferm~|invi~|forni~|digit~|comunic~ _ password|credenziali',
      'utente|username e password',
      'password _ conferm~|aggiorn~|reimpost~',
    ],
    code: ['inseri~|conferm~|invi~|forni~|comunic~ _ codice|codici|pin|otp|sms'],
    card: ['inseri~|conferm~|aggiorn~|verific~ _ dati|numero|informazioni _ carta|bancari~|pagamento', 'cvv'],
    identity: [
      'conferm~|aggiorn~|verific~|complet~|invi~ _ dati|informazioni _ personal~|anagrafic~',
      'copia|foto _ documento|carta|passaporto|identita',
    ],
    numen: [],
    birth: ['data di nascita'],
    seed: ['frase _ recupero|segreta|seed', '12|24 parole', 'chiave privata', 'parole di recupero'],
    login: ['acced~|accesso|entr~ _ account|area|conto|portale|qui|link|casella', 'effettu~ _ accesso|login'],
    deadline: [
      'entro|prossime|prossimi|solo|nelle|nei|ancora _ {n} ore|ora|giorni|giorno|lavorativi',
      'entro _ 12h|24h|48h|72h',
      'ultimo|ultima|secondo avviso|promemoria|sollecito|notifica|possibilita|avvertimento',
      'immediat~|urgente|urgentemente|urgenza|subito',
      'azione richiesta|necessaria|immediata',
      'prima possibile',
      'scade|scadra _ oggi|domani|presto|ore',
      'in caso contrario',
      'se non _ verific~|aggiorn~|conferm~',
    ],
    mailbox: ['casella di posta', 'sua|tua _ casella|webmail', 'webmail'],
    charge: [
      'sara|stato|stata|verra _ addebitat~|fatturat~',
      'rinnovo automatico',
      'grazie per _ ordine|acquisto',
      'annull~ _ ordine|abbonamento|acquisto|pagamento',
    ],
    phone: ['chiam~|contatt~|telefon~ _ al|numero|ci|nostro|assistenza|servizio'],
    scan: ['codice qr', 'scansion~|inquadr~ _ codice|qr', 'qr code'],
    reply: ['rispond~ _ questa|questo|mail|messaggio|con'],
    aside: [
      'disiscri~|annulla~ _ iscrizione',
      'cancell~ _ iscrizione|newsletter',
      'non _ ricevere',
      'preferenze|gestisci _ iscrizione|email|consensi',
      'visualizza|apri|leggi _ browser|online|web',
      'informativa|politica _ privacy|cookie',
      'contatt~|assistenza|aiuto',
    ],
  },
};
