/**
 * 2048 words that everybody can spell: French, four to eight letters, no accents, none twice. One drawn by chance is worth eleven
 * bits.
 */
export const passphraseWords: readonly string[] = `
abeille abricot acacia acajou accord accueil acier acteur adopter adroit affiche afficher affluent agence agenda agile
agneau agrafe agrume aider aigle aiguille aile aimable aimant aimer alambic alarme albatros album alerte allumer
alouette alpage alphabet altitude amande amarre ambre amiral amorce ample ampoule amuser ananas anchois ancien ancre
aneth anis anneau annexe annonce annoncer anorak antenne antilope antique aplomb apporter appuyer arcade archer archet
archipel archive ardent argile armoire arnica arranger arriver arrondi arroser article artisan artiste aspect asperge
assiette astre astuce atelier atlas atome attelage attendre attentif aubade auberge audace aurore automne auvent
avancer avenir aventure avenue averse avion avis avocat avoine azur badge bagage baguette baie bain balade balafon
balai balance balcon baleine balise ballade ballon bambin bambou banane banc bande bandeau banjo banlieue banquet
banquise baobab baraque barde baril barque barrage barreau barrette basilic basket basque bassin bassine basson
bastion bateau bavard bavarder bavoir bazar beffroi beige belette berceau bercer beret berger bermuda besace beurre
bidon bijou bilan billard billet biscuit bison blaireau blanc bleuet blond blouse blouson bobine bocal boisson boite
bolet bonbon bonnet bonsai border bordure bottine boubou boucher bouclier boue bougeoir bougie bouillon bouleau boulet
boulon bourdon bourg bourgeon bourse boussole boutique bouton bracelet braise branche brasero brasseur bravo brebis
bretelle bricoler brigade brillant briller brin brioche brique briquet brise broche brochet brocoli broder bronzer
brosse brouette brugnon bruine brume brun buffle buis buisson bulbe bulle bureau burin buse cabane cabaret cabas
cabine cabriole cacao cacher cactus cadeau cadenas cadence cadran cadre cage cahier caille caillou caisse calanque
calcaire calcul calepin calibre calice calmar calme camarade camion campagne camper campeur canal canard canari
candide canif canne cannelle canot canton canyon cape capital capot caprice capsule capucine carafe caramel carapace
caravane caribou carillon carnaval carnet carotte carpe carpette carreau cartable cartel carton cascade casier casque
cassette cassis castor cavalier caverne ceinture central cerceau cercle cerf cerfeuil cerise cerisier chaise chalet
chaloupe chamade chameau chamois champion chance chandail chanson chanter chanteur chantier chanvre chapeau chapelet
chapelle chapitre charade charbon chardon charger chariot charme charrue chasseur chat chatain chaton chaud chaudron
chausson chemin chemise chenal chenille chercher cheval chevalet cheville chevreau chevron chicane chien chiffre
chignon chimiste chlore chocolat choeur choisir chope chorale choriste chou chouette chrono ciboule cidre ciel cierge
cigale cigogne cime ciment cinglant circuit cirque ciseau citerne citron clair clairet clairon clapet clapotis claque
clavier clef climat cloche clocher cloison clou clown cobalt cocasse cochon code coffre coffret coiffeur coing colibri
collage coller collier colline colombe colonie colonne colorier colza comique commode compas complet complice compote
compter comptine comptoir concert concours condor confit consigne console constant contact conte content conteur
contour copain copie copier coquet coquille corail corbeau cordage corde cordial cordier cornet corniche corsaire
corset cosaque cosmos costaud costume coteau coton coucou coude coudre couette couler couleur coulis coulisse couloir
coup coupe couplet coupole courage courant coureur courge courir couronne courrier courroie course courtois cousin
coussin couteau couture couvent couvert couvrir coyote crabe crapaud cravate crayon cresson creuser creux crevasse
crevette crique criquet cristal crochet crocus croiser croquant croquis croupe crouton cruche cube cubique cueillir
cuiller cuir cuisine cuisiner cuivre culotte cultiver culture curcuma curieux curseur cuvette cyclamen cycliste cygne
cylindre cymbale dahlia daim dalle damier dansant danser danseur datte dauphin dauphine delta dense dentelle dentiste
dessert dessin dessiner destin deviner devise diabolo dialogue diamant diapason dicter dicton digestif digitale digne
dimanche dindon disciple discret discuter disque distance distrait divan divers docile docteur document dolmen domaine
domino donjon donner dormir dortoir dossard douane double douceur douche doux dragon drame drap drapeau dresser
dresseur droite druide duel dune durable duvet dynamo effort ellipse embrun encens enclos enclume encre encrier endive
enfiler enseigne ensemble entier entourer envol envoler escabeau escale escalier escalope escargot escarpin escorte
espace espoir essai essaim essayer essuyer estrade estragon estuaire exact examen exemple exercice exotique exploit
explorer fable fabuleux facteur fagot faisan falaise fanfare farceur farine faucon fauteuil fauvette favori fennec
fenouil ferme fermier fermoir fertile festif festin festival feuille feutre fibre ficeler ficelle fier figue figuier
figure filin filmer filtre finale fiole fjord flacon flamant flambeau flamme flan flanelle fleur fleuri fleurir fleuve
flocon floral flot flotter flotteur fluide fluor fluvial foin folklore fonction fondue fontaine forain foret forge
forgeron formule forum fossile foudre fouet fougasse fouiller fouine foulard foule four fourche fourmi fourneau
fournil fourreau fragile frais fraise fraisier franc franchir frange fresque frigo frileux frise frisson fromage
fronde frotter fruit fugue furet fuseau fusible futur gabare gagner gala galant galaxie galerie galet galette galoper
gambade gamelle gamme gant garage garance garder gardien gare garrigue gaufre gave gazelle gazon gentiane gentil gerbe
geste geyser gigot gilet ginkgo girafe girofle givre glace glacial glacier glaise gland glisser gloire glycine gobelet
golfe gomme gondole gong gorge gorille gouache goudron gouffre goujon goupille gourde gourmand goutte goyave gracieux
grain graine grand grandir grange granit granite grappe gratin grave graver gravier gravure greffier grelot grenade
grenat grenier griffe grille griller grillon grimace grimper grimpeur griotte gris grive grotte groupe grue guetteur
guichet guide guider guidon guimauve guitare gypse habile habiter habitude halo halte hamac hameau hamster hangar
hardi hareng haricot harmonie harnais harpe harpiste harpon hasard hautbois havre herbe hermine heron hibou histoire
hiver hobby homard hommage honneur horizon horloge horloger houblon houx hublot huile humble humide humour huppe hutte
ibis iceberg igloo iguane image imiter immense imprimer inconnu indice indien indigo infini infusion insolite instant
intact intense inventer inviter iris isthme ivoire jacinthe jacquard jade jadis jaguar jambon jardin jardiner jarre
jasmin jaune javelot jeton jeudi jeune jockey joie jonc jonction jongler jongleur jouer jouet joueur journal jovial
joyeux juge juillet jumelle jument jungle jupe jupon juste karting kayak kermesse ketchup kimono kiosque kiwi klaxon
koala labourer lacet lagon laguiole lagune laine laineux laitier laiton laitue lama lambris lamelle lampe lampion
lancer lancette landau lande langage langue lanterne lapereau lapin lapis large lasagne latin latte laurier lavande
lave laver layette lecture lemming lent lentille lessive lettre levain lever levier liaison liane libraire libre
lichen lierre lieu ligne lilas lime limite limon limonade linge lingot lion lionceau lisse liste litchi littoral livre
livrer livret local logique lointain loisir long loquet lorgnon loriot losange loterie lotus louer loup loupe loutre
loyal lucarne lucide luciole lueur luge lumignon lunaire lundi lune lunette lustre luth luthier lutin luzerne lynx
lyre macadam macareux macaron machine madras magicien magie magique magnet magnolia maillet maillon maillot maire
maison malice malle mallette mammouth manche manchot manette manger mangue manoir manteau manuel maquis marabout
marais marathon marbre marchand marche marcher mardi marelle marge marin marina marinade marinier marmite marmotte
marnes marron marteau martre mascotte masque match matelas matelot matin matinal maxime mazout mazurka melon menhir
menthe menu menuet merci mercredi meringue merle message messager mesurer meunier mica micro miel mignon mijoter mille
millet mimer mimosa mince mineur minuit minute mirage miroir mission mistral mitaine mitre mobile mocassin modeste
moelleux moine moineau moment monde mondial moniteur montagne monter montrer moquette moqueur morceau moteur motif
mouche mouette moufle moule moulin moulure mousquet mousse mousson moutarde mouton moyeu muet muguet mulet mulot
muraille mural murette murmurer muscade muse musicien musique mustang myosotis myrte myrtille mythe nacelle nacre nage
nageoire nager nageur nappe narcisse narval natal natte nature naturel navet navette naviguer navire nectar neige
nettoyer neuf niche nickel ninja niveau noeud noisette noix nomade nombre nordique normal notaire noter notice nouer
nougat nouille nourrice nourrir nouveau nouvelle noyau nuage nuance nuit nylon oasis objectif obole observer ocre
octave octobre odeur offrir oignon oiseau olive olivier ombre ombrelle omelette onde onglet opale opinion opticien
option orage oral orange oranger orateur orbite ordre oreiller orge orgue orient origami origan origine orner orteil
ortie oseille osier osmose otarie oublier ouragan ourlet ours oursin outil ouvrage ouvrir ovale oxyde pagayer page
paille paisible palabre palais palan palette palier palme palmier palourde pampa panache panda panier panneau panorama
pantalon pantin paon papaye papier papillon paprika papyrus paquebot paquet parade parasol paravent parcelle parcours
parfait parfum parka parler parole parquet partage partager partir parure passage passer passion passoire pastel
pastille patate patience patient patin patiner patois patte paume pause pavillon pavois pavot pays paysage paysan
peigne peintre peinture pelage pelle pelote peluche pencher pendant pendule pente percer perche perdreau perdrix perle
perron perruque persil petit peuplier phare phoque photo phrase pianiste piano pichet pierre pieuvre pigeon pile
pilier pilote pilotis piment pimpant pince pinceau pingouin pinson pioche pipeau pipette piquet pirate pirogue piscine
pistache piste pistil piston piton pivoine pivot pivoter pizza placard placer placide plafond plage plaider plaine
plaisant planche plancton planer planeur planter plat platane plateau platine plein pliage plier plomb plombier
plongeon plonger pluie plume plumeau plumier pluvial pneu pochette pochoir podium point pointe poire poireau poirier
poisson poivrade poivre poivron polaire polder polenta poli polka pollen polo pomme pommier pompe pompier pompon
poncho ponctuel poney pont porphyre portail porte porter portier portion portique portrait portulan poser poste poster
postier potage poteau potence poterie potier potiron poudre poulain poule poulie poulpe pourpier pourpre pousser
poussin poutre prairie pralin praline pratique presto prince principe prisme produit projet prologue promener promesse
prose proue proverbe province prudent prune prunier puce puits pull punaise pupitre puzzle pyramide python quai
quartier quartz quatuor question quetzal quiche quille quitter rabot racine raconter radeau radical radio radis rafale
rafiot raie raisin rallye ramage ramasser rambarde ramer rameur ramier ramoneur rampe ramure ranger rapide rappel
raquette rare rascasse rasoir raton ravin raviole raviolis rayon rayure rebond recoudre recteur recueil reflet refrain
refuge regard regarder registre relais relief remise remonter remorque remous rempart remplir renard renne renom
rentrer repasser reporter repos reprise requin ressac ressort rester retour rhubarbe ricin ricochet ricotta rideau
rieur rime rire rissole rivage rive rivet robinet robuste rocade rocaille roche rocher romain roman romarin ronce rond
ronde rondelle ronron rose roseau roseraie rosier rotation rouge rouler roulotte route royaume ruban rubis rubrique
ruche ruisseau rumeur rural rustine rustique rutabaga rythme sable sablier sabot sacoche safari safran saga sagesse
saison salade salin salsa saluer samedi samovar sandale sanglier santal saphir sapin sardine sarment sarrasin satin
sauce sauge saule saumon saut sauter sauvage savane savant saveur savon savourer sceau sceptre science scooter scrutin
seconde secouer secret secteur seiche seigle semaine semence semer semoule sensible sentier sequin serein serin serpe
serpent serrer serrure sierra siffler sifflet signal signer silence silex sillage sillon silo simple singe sirop site
skier skieur slalom sobre socle soie soigneur soja solaire soleil solide solo sombre somme sommet sonate sonde sonner
sonnet sonnette sorbet sorbier sorcier sorgho sortie sortir souci soucoupe souder souffle souffler soufflet souhait
soupape soupe souple source sourire souris souvenir soyeux spacieux spatule sphinx spiral sport stable station statue
steppe store strict strophe studio style stylo subtil sucre sucrer suite suivre sujet superbe sureau surfer surfeur
surprise sushi svelte syllabe symbole table tableau tablier tabouret taffetas tailler tailleur talent talisman talon
talus tamanoir tamaris tambour tamis tamiser tampon tanche tangente tango tanguer tapenade taper tapir tapis tarot
tarte tartine tartiner tasse tatou taupe taureau taverne tempo temps tenace tenaille tendance tendeur tendre tente
tenter terme terrain terrasse terrier terrine texte textile thermos thon thym ticket tige tigre tilde tilleul timbale
timbre timide tirage tirelire tiroir tisane tisser tissu titane titre toast toboggan toile toison toit tomate tombola
tonique tonneau tonnerre topaze toque torche tordre torrent torsade tortue total totem toucan touche toucher touffu
toundra toupie tour tourbe tourelle touriste tourner tournoi trace tracer tracteur traduire train traineau trajet
tramway transit travail treillis tremper tremplin tresse treuil triangle tribu tribune tricot tricoter tricycle trier
tringle trio tripode tripot triton trombone tronc tropique trotter trottoir troupeau trousse trouver truelle truffe
truie truite tube tuile tulipe tulle tumulte tunique tunnel turban turbine tuyau typhon typique uniforme unique
univers urbain usage usine utile vacances vache vacher vague vaillant valeur valide valise vallon valse valser vanille
vanneau vannerie vannier vapeur varech vase vaste veau vedette veille veilleur velours vendre vendredi venir vent
verbe verdure verger verglas vermeil verni verre verrier verrou versant verser verset version vert vertige verveine
veste vestige viaduc vibrant victoire vigie vigne vigneron vignette villa village ville vinaigre vinyle violet
violette violon virage virgule virole visage visite visiter vison visser vital vitesse vitrail vitre vitrine vivace
vogue voguer voile voilier voisin voiture volant volcan voler volet voltige volume voute voyage voyager voyageur
voyelle vrai wagon yacht yack yaourt yoga yole youpi yucca zeste zibeline zigzag zinnia zodiaque zone
`
  .trim()
  .split(/\s+/u);
