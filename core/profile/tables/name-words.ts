import { wordList } from './word-list.ts';

/** Small words that may stand inside a name and say nothing, folded: `de` in `DSDEN de l'Hérault`. */
export const fillers: ReadonlySet<string> = wordList(`
a and au aux by d da das de del della den der des die do dos du e el en et for from im in it l la las le les los my of
on para par per por pour s sur the to um un und une van von vom via y your zu zum zur
`);

/** Words with which a company signs, so that an ordinary word beside them is its name: `Orange Service Client`. */
export const companyWords: ReadonlySet<string> = wordList(`
abonne abonnes account accounts ag agence assistance atencion atendimento be br bv care ch client cliente clientele
clientes clients co com compagnie company compte comptes contact corp corporation customer customers de department
desk dienst equipe es espace eu fr france gmbh group groupe help helpdesk inc info infos it klantenservice kunden
kundendienst kundenservice limited llc ltd mail mon ne net nl no noreply notification notifications official officiel
online org pas plc relation reply repondre sa sarl sas securite security service services servicio servicios
sicherheit soporte suporte support team www
`);

/** Words that stand around a name in display names and subjects without making them speak of anything else. Folded. */
export const serviceWords: ReadonlySet<string> = wordList(`
abmahnung acces access actie actieteam action activate activation activer activite activity actualisation actualiser
actualites admin administrateur administratif administration administrator agence agences ahora aktion aktivierung
aktualisierung alert alerta alerte alertes alerts annulation anruf antivirus app application approval ativacao attente
attention atualizacao auszahlung auto automated automatic automatique avantage avantages avertissement avis aviso
award backup balance bank banking banque bekraeftigung benachrichtigung beneficiaire bericht bestaetigung bestatigung
bestelling bestellung bestellungen betaling beveiliging bevestiging bezorg bezorgdienst bezorging bienvenue bill
billing bloque bloquee boleto bon bonus bordereau bureau business cabinet cadeau cadeaukaart call cancel cancellation
card cards carta cartao carte cartes case cashback cellule center central centre centrum certification changement
check claim cliente cloud club cobranca code codes colis colissimo commande commandes communication complement
concours confirm confirmacao confirmacion confirmation confirmed confirmer connexion conseiller conseillere conta
contentieux contract contrat convites courriel courrier credential cuenta cyber cybersecurity cybersicherheit dane
data date deactivated deactivation declaration declined deliver delivered delivery demande departement departemental
depot desk detectee device devices digital direct directeur direction dispositivo dispute division document documents
dossier drane drh dringend dsi due e einde eingang email emails encomenda enquete enseignant enseignants enterprise
entrega entreprise entreprises envio envoi erinnerung erstattung espace evaluation examens expedition expiration
expire expired expires extrato factura facturacion facturation facture factures facturier factuur fail failed failure
fatura fehler fichier fidelite file files fin final finance firmware fiscal formation formulaire frais fraud fraude
geblokkeerd general geraet gerencia gestion gestionnaire gewinn gewinnspiel gift giftcard gratuit guarantee guthaben
gutschein gutscheine hardware herinnering heures hilfe hr humaines human id identifiant identification identite
identity immediate impaye important importante impot in incident indemnite information informations informatique
inkasso inscription instant international interne internet intranet invoice it jour journal klant klanten konten konto
kontosperrung kunde kundenbetreuung kundeninfo kundenkonto kundenmitteilung kundenteam last law legal lieferung ligne
limite limited livraison livraisons livrer livreur locked login logistics loyalty mailbox mailer maj majour management
mein meine melding mensagem mensaje message messagerie messages meu mi mijn mise mitteilung mobile mobilite
modification mot mouvement mutation mutations nachricht new news newsletter nieuws nos notice notificacao notificacion
notification notre nouveau nouveaux nouvelle nouvelles numen numerique o office offiziell offizielle offre oficial
online operation opgeschort order orders orientation pagamento pago paie paiement paiements paket paketdienst pakket
panier paquet paquete paquets parcel parrainage particulier particuliers passe password pay payment payments payroll
pedido penalidade pending pension pensions personal personnel personnels phone photos phrase pin plan plateforme
points pole pontos portail portal post pour prelevement premie premium prime prise privacy prize pro problem problema
probleme promo promocao promocoes promotion protection protocolo puntos quarantaine quota ramassage rappel
reactivation recall receipt rechnung rechnungen recompense recouvrement recovery recrutement recteur rectrice recu
recusado refund reglement regularisation regularizacao rekening relance releve relevé remb remboursement reminder
remise renew renewal renouvellement replanification repondre report reprogrammation required reservation reset
resolution resolve resources response ressources restricted restriction retard retour retrait retraite retraites
reward rewards rh rua rueckerstattung s safe safety saldo scan scolaire scolarite secret secretaire secretariat secure
secured security seguranca seguridad seguros sendung serviceteam session shipment shipping shop sicherheitsteam siege
sign signature signed signin sms solde sos spaarpunten special speicher sperrung statement status statut steuer
steuererstattung storage store su sua suas subscription suivi supportteam survey suspended suspendu suspension system
systeme technique tel telephone ticket tracking transaction transfer transfert tu unlock unusual update updates
upgrade urgence urgent urgente us usager usagers user username utilisateur utilisateurs validate validation valider
verificacao verificacion verification verifier verify versand versement vertrag vertrags verwaltung vie virement
virtual virus voicemail vos votre voucher wallet warning warnung web webmail website welcome wichtig winactie winner
you zahlung zahlungs zahlungserinnerung zentrale zentrum zustelldienst zustellung
`);
