/**
 * Words that stand around an imitated name to make it look like one of its services: log-in, mail, help desk, human resources,
 * school life. Folded (no accents, lower case). Includes the words of dnstwist's dictionaries (Apache-2.0).
 */
export const serviceWords: ReadonlySet<string> = new Set(
  `
acces access accueil account accounts acknowledge actif action activate activation active activer activite actu actualisation
actualise actualite actualites actus adm admin administrateur administratif administration administrator adresse affectation
agenda agent agents agree aide aides alert alerte alertes alerts annuaire anef annonce app appli applicatif application
applications applilocale apply appui apps arena arrete assist assistance assistant assistants attestation attribution auth
authent authentic authentication authentifiant authentification authentifier authorize authorise autorisation avis bac bareme
bienvenue blanc bleu blog blue board boite boites bourse bourses box brevet bulletin bulletins bureau business cal calendar
calendrier campagne candidat candidats candidature cantine cap capes card carriere carrieres carte cas cdn cdi center central
centre centrale cert certif certificat certification change changement charte chat check choose circulaire circulaires cl claim
clef cle click client clients cloud club cnd collab collaboratif college colleges collegue colleges com comm common
communication compte comptes concours conf confirm confirmation confirmer connect connecter connection connexion connexions
conseil consult consultation contact contacts contrat contrats control controle convergence convocation convocations copie
correspondance courriel courriels courrier courriers cours cpt creation credential credentials data date deblocage deblocages
deconnexion delegation demande demandes demat depart departement departements depot desactivation desk dgesco direct direction
directeur directrice disponible distance distant div doc docs document documentation documents donnees dossier dossiers download
drh drive droits dsi ecole ecoles ecran edu educ educa education educonnect educonnexion edulog eduscol effectif ele eleve eleves email emails emplois emploi en
enligne enregistrement enroll enseignant enseignante enseignants enseignement ens ensap ent environnement envoi erreur esp
espace espaces espaceclient espacepersonnel etab etablissement etablissements etat eval evaluation event events evenement
evenements examen examens exchange exp expire expiration expire ext externe extranet famille familles faq fede federation federer
feedback fiche fichier fichiers file files filtrage filtre find fix flash foad fonctionnaire forgot form formation formations
formulaire formulaires forms forum frais france franceconnect gerer gestion gestionnaire gestionnaires global gouv gouvernement
gouvfr gov grand group groupe groups guichet guide harcelement head help helpdesk home host hosted hosting hotline http https
httpswww id ident identifiant identifiants identification identite identity idp imap imp important incident index indemnite indemnites
infor information informations info infos informatique inscription inscriptions inscrire inspecteur inspecteurs inspection
install interne internet intra intranet invitation iprof jeune jeunes job jour journal key kiosque langue lettre lib liaison lien link liste
listes live local log login loginfo logiciel logon logout logs lycee lycees mail mailbox mailer mails maintenance maj majour
majcompte manage management mdp med media mel membre membres menu message messager messages messagerie messageries messenger mfa
migration ministere mob mobile mobilite mobilites module moncompte mondossier monespace mot motdepasse motpasse mouvement
mouvements ms msg mutation mutations mutuelle national nationale net network new news newsletter note notes notif notification
notifications nouveau nouveaux nouvel nouvelle nouvelles number numen numerique numero office official officiel officielle offre
offres ok onglet online open orientation otp outil outils outlook ouverture owa page paie paiement paies panel parametre parametres
parcours parcoursup parent parents part partage parascolaire particulier particuliers passage passe passeport passerelle password pay payment
payments payroll pedagogie pedagogique pension pensions perdu perso personne personnel personnels personal phone pin plan planning
plateforme plate platform plus point pole policy pop poste portail portails portal prevention prime primes privacy pro probleme
procedure prof profil profile profils profs professeur professeurs profil projet promotion pronote protect protection proxy public
publication publications qr quarantaine quota quotas region rappel rapport reactivation reactiver recensement reception recovery recover recrute recrutement rectification
rectorat recuperation recuperer redirect redirects redirection reference referentiel register registre reglement regularisation reinit reinitialisation reinitialiser
reinscription releve remote rendezvous renew renewal renouveler renouvelement renouvellement renouvellements renouv rentree report
rapport reseau reservation reset resiliation ressource ressources restaurant restauration restore resultat resultats retraite retraites
rh rdv rss safe sante sauvegarde scan school scol scolaire scolaires scolarite score secretaire secretaires secretariat secretariats
sec secu secur secure secured securise securisation securiser securisee securitaire securite security serv server service services
serveur serveurs session sessions settings share sharepoint siege sign signature signin signon signup site sites smtp social
societe soft solution solutions soutien spam space srv sso ssl stage stages start stat statut status stock storage store student
students suivi suivis sup super supervision support sur surveillance sync syst system systeme tab tableau team teams tech technique
technologie tel tele telecharger telechargement telephone teleservice teleservices temp terminal test ticket tice titre token total
traitement transfert transfer travail tutorat type unique univ update updates upgrade url urgence urgent usager usagers user
username users utilisateur utilisateurs valid validate validation valider vacances verif verifie verifier verification
verifications verify version vie view vigilance virtuel virtual visio vote vpn web webapp webmail webmails webmaster webmel website
wifi wiki work workspace ww www zimbra zone
`
    .trim()
    .split(/\s+/u),
);
