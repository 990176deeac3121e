/**
 * Further words around the names of brands and public services: parcels, payments, taxes, health cards, subscriptions,
 * fines. Folded. Kept apart from {@link serviceWords}: beside a town's name they mean nothing.
 */
export const commerceWords: ReadonlySet<string> = new Set(
  `
abo abonne abonnee abonnement abonnements abonnes achat achats acheminement acheminer adhesion adherent adherents amende amendes
anti antifraude appel assoc assu assur assurance assurances assure assures assureur attente auto automatique avantage avantages
avoir balance bancaire bancaires bank banking banque banques beneficiaire beneficiaires billing bloque bloquee bonus boutique bon
caisse cancel cadeau cadeaux cartebancaire cartevitale cartes cartevitales cb charge charges chez cheque cheques citoyen cgu colis coli
collecte commande commandes complement complementaire consigne contraventions contravention conventionnement conso cotisation coupon credit credits
crypto cryptomonnaie cryptomonnaies cpam cpf cvitale debit declaration declarations declarer deductible degrevement delai delivery
delivre depannage depot details detail dette dettes deux dispo distribution domicile douane douanes droit dgfip due echeance
echec eco eligibilite eligible encours enquete entreprise entreprises envoi envois epargne espaceassure etranger euro euros exonere expe expedition expediteur express facture
factures facturation famille finance finances financier fiscal fiscale fiscalite fisc fixe fraude fraudes free frais gain garantie gratuit gratuite
hors immatriculation imposable imposition impose impot impots inactif inf infraction infractions international invoice
irregularite jeu jeux justificatif legal ligne litige livr livraison livraisons livre livrer livreur logement loyer maladie market marketing mensuel
mensualite messagerievocale mise modification mon montant moto mutuelle my nom nontraite nos notre numfiscal off offer opera operation
operateur option order orders paid paket panier paquet paquets parcel partenaire partenaires particulie patient patients pack
payer paye paymentonline penalite perception percepteur periode permis pieces plaque plaques point police postal postale postaux postes pret prets
premium prestation prestations prime privilege prix procedure prochaine proches programme promo prorogation pv quittance radar radars
rattrapage ref recharge recommande recours recouvrement recu reclamation reclamations recompense redevance refund refonte
regler regul regulariser relais relance relay rembourse rembourser remboursement remboursements remise remb rmb remplacement renouvelle reprise reseaux
responsable restant retard retenue retour retours retrait retraits revenu revenus revue revision rub rubrique salaire salarie
sepa ship shipping shop simulation situation smart sms societes solde soldes solidarite solidaire souscription souscrire
statement stationnement stationnements stop subscription subvention suivicolis suiveur suspendu suspendue suspension suspens tarif taxe taxes telepaiement telepayement
tresor trace tracer tracing track tracker tracking trackings transaction transport transporteur trop troppercu tv urssaf
usages vehicule vehicules vente versement virement vitale vital vitales voiture voicemail votre vos vous your
`
    .trim()
    .split(/\s+/u),
);

/** Small words that join others, and the tails that imitate a suffix. Folded. */
export const joiningWords: ReadonlySet<string> = new Set(
  'a au aux ce ces d da de del des du e en et for fr fra gouv gov i id in l la le les leur lu m ma mes mon my n nos notre of ou par pour s sa ses son sur t the to un une us vos votre w x y'.split(
    ' ',
  ),
);
