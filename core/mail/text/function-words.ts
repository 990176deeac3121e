/** Short words that most sentences of a language have, and that few other languages do. */
export const functionWords: Readonly<Record<string, string>> = {
  fr:
    'le la les des du un une et est sont vous votre vos nous notre nos je ce cette ces dans pour par sur avec pas ne que ' +
    'qui ou mais plus être avez avons à aux au il elle en se sa son leur merci bonjour cordialement afin veuillez cliquez ici',
  en:
    'the of and to is are you your we our this that with for on not be have has will from or if it as at by an was please ' +
    'click here can any all been my me so there their they hello dear thank thanks',
  de:
    'der die das und ist sind sie ihr ihre ihren wir nicht ein eine einen mit für auf von zu den dem im es werden wird haben ' +
    'bitte oder auch bei als sich durch hier klicken ich um nach',
  es:
    'el los las del una y es son su sus usted nuestro nuestra para por con no que en se ha este esta pero más como al lo le ' +
    'aquí haga clic gracias hola estimado',
  it:
    'il lo gli della del dei una e è sono suo sua vostro nostro per con non che di da si nel alla questo questa ma più come ' +
    'ciao gentile clicca qui grazie',
  nl:
    'de het een en is zijn u uw wij ons onze niet met voor op van te dat dit die er worden wordt heeft hebben bij naar als om ' +
    'klik hier ook maar of aan',
  pt:
    'o os as da do das dos uma e é são seu sua você nosso nossa para por com não que em se foi este esta mas mais como ao na ' +
    'no clique aqui obrigado olá prezado',
};
