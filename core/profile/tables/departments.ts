const written = `
01 ain; 02 aisne; 03 allier; 04 alpes de haute provence; 05 hautes alpes; 06 alpes maritimes; 07 ardèche; 08 ardennes;
09 ariège; 10 aube; 11 aude; 12 aveyron; 13 bouches du rhône; 14 calvados; 15 cantal; 16 charente;
17 charente maritime; 18 cher; 19 corrèze; 21 côte d'or; 22 côtes d'armor; 23 creuse; 24 dordogne; 25 doubs; 26 drôme;
27 eure; 28 eure et loir; 29 finistère; 2a corse du sud; 2b haute corse; 30 gard; 31 haute garonne; 32 gers;
33 gironde; 34 hérault; 35 ille et vilaine; 36 indre; 37 indre et loire; 38 isère; 39 jura; 40 landes;
41 loir et cher; 42 loire; 43 haute loire; 44 loire atlantique; 45 loiret; 46 lot; 47 lot et garonne; 48 lozère;
49 maine et loire; 50 manche; 51 marne; 52 haute marne; 53 mayenne; 54 meurthe et moselle; 55 meuse; 56 morbihan;
57 moselle; 58 nièvre; 59 nord; 60 oise; 61 orne; 62 pas de calais; 63 puy de dôme; 64 pyrénées atlantiques;
65 hautes pyrénées; 66 pyrénées orientales; 67 bas rhin; 68 haut rhin; 69 rhône; 70 haute saône; 71 saône et loire;
72 sarthe; 73 savoie; 74 haute savoie; 75 paris; 76 seine maritime; 77 seine et marne; 78 yvelines; 79 deux sèvres;
80 somme; 81 tarn; 82 tarn et garonne; 83 var; 84 vaucluse; 85 vendée; 86 vienne; 87 haute vienne; 88 vosges;
89 yonne; 90 territoire de belfort; 91 essonne; 92 hauts de seine; 93 seine saint denis; 94 val de marne;
95 val d'oise; 971 guadeloupe; 972 martinique; 973 guyane; 974 la réunion; 975 saint pierre et miquelon; 976 mayotte;
986 wallis et futuna; 987 polynésie française; 988 nouvelle calédonie
`;

/** The names of French departments by number: `34` → `hérault`. */
export const departmentNames: ReadonlyMap<string, string> = new Map(
  written.split(';').map((entry) => {
    const [number = '', ...name] = entry.trim().split(' ');
    return [number, name.join(' ')];
  }),
);
