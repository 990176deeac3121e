import { wordList } from './word-list.ts';

/** Small words that may stand inside a name and say nothing: `de` in `DSDEN de l'Hérault`. Folded, in the languages of mail. */
export const fillers: ReadonlySet<string> = wordList(`
a and au aux by d da das de del della den der des die do dos du e el en et for from im in it l la las le les los my of on para
par per por pour s sur the to um un und une van von vom via y your zu zum zur
`);

/** Words with which a company signs, so that a name that is an ordinary word too is meant as one: `Orange Service Client`. */
export const companyWords: ReadonlySet<string> = wordList(`
abonne abonnes account accounts ag agence assistance atendimento atencion bv care client cliente clientele clientes clients
co com compagnie company compte comptes contact corp corporation customer customers department dienst equipe espace fr
france gmbh group groupe help inc info infos kunden kundendienst kundenservice klantenservice limited llc ltd mail mon net
no ne noreply notification notifications nl official officiel online org pas plc relation repondre reply sa sarl sas securite
security service services servicio servicios sicherheit soporte suporte support team www de es it br eu be ch
`);

/** Words that stand around a name in display names and subjects without making them speak of anything else. Folded. */
export const serviceWords: ReadonlySet<string> = wordList(`
acces access actie action activate activation activer activite activity actualisation actualiser actualites admin
administrateur administratif administration administrator ahora aktion aktivierung aktualisierung alert alerta alerte
alertes alerts annulation anruf app application approval ativacao atualizacao attente attention auto automated automatic
automatique avertissement avis aviso award balance bank banking banque bekraeftigung beneficiaire benachrichtigung bericht
bestaetigung bestatigung bestelling bestellung beveiliging bevestiging bezorging bienvenue bill billing bloque bloquee bon
bonus bureau business cabinet cadeau call cancel cancellation card cards carta carte cartes cartao cellule center central
centre certification changement check claim club code colis colissimo commande commandes communication complement concours
confirm confirmacao confirmacion confirmation confirmed confirmer connexion conta contract contrat courriel courrier
credential cuenta dane data date declaration delivery deliver delivered demande departement departemental desk detectee
digital direct direction directeur division document documents dossier drane drh dringend dsi due e email emails eingang
encomenda enquete enseignant enseignants entrega enterprise entreprise entreprises envio envoi espace evaluation examens
expedition expiration expire expired expires extrato facturacion facturation facture factures factura factuur failed fail
fatura fichier file files final finance fin fiscal formation formulaire fraud fraude frais general gerencia gestion
gestionnaire gift giftcard gratuit guarantee heures hilfe hr human humaines id identifiant identification identite
identity immediate impaye important importante in incident indemnite information informations informatique inscription
instant international interne internet intranet invoice it jour journal konto kontosperrung kundeninfo kundenbetreuung
kundenmitteilung kunde lieferung ligne limite livraison livraisons livrer login logistics loyalty mailbox mailer maj
majour management mein meine mensagem mensaje message messagerie messages mi mijn mise mitteilung mobile mobilite modification
mouvement mutation mutations meu mot nachricht new news newsletter nieuws notice notificacion notificacao notre nos nouveau
nouveaux nouvelle nouvelles numen numerique o office offre online operation order orders orientation pago paie paiement
paiements paket pakket panier paquet paquete parcel particulier particuliers passe password pay payment payments payroll
pedido pending personnel personnels phone plan plateforme points pole pontos portail portal post pour prelevement premium
prime prise prize pro problem probleme problema promo promocao promotion protection puntos quarantaine quota ramassage
rappel recall receipt rechnung rechnungen recompense recrutement recteur rectrice reactivation recu refund reglement
regularisation rekening relance remboursement remise reminder renew renewal renouvellement repondre report required
reservation reset resources response ressources retard retour retrait reward rewards rh rua s saldo scolaire scolarite
secretaire secretariat secure secured security seguranca seguridad sendung session shipment shipping shop siege signature
signed sign sms solde sos special statement status statut store subscription sua suas su suivi suspended suspendu suspension
survey system systeme technique tel telephone ticket tracking transaction transfer transfert tu update updates upgrade
urgence urgent urgente us usager usagers user username utilisateur utilisateurs validate validation valider verificacion
verificacao verification verifier verify verwaltung versand versement vie virement virtual voicemail vos votre voucher
warning web webmail website welcome winner you zahlung zustellung
`);
