import { wordList } from './word-list.ts';

/** Hosts and domains on which anyone makes a form that collects what people type: `forms.gle`. */
export const formBuilders: ReadonlySet<string> = wordList(`
123contactform.com 123formbuilder.com 123formbuilder.io aidaform.com airtable.com alchemer.com alchemer.eu arengu.com
cognitoforms.com docs.google.com dragnsurvey.com emailmeform.com evalandgo.com fastfield.com feathery.io fillout.com
form.run form.taxi formaloo.com formaloo.me formaloo.net formassembly.com formbackend.com formcarry.com
formcrafts.com formdesigner.pro formester.com formfacade.com formkeep.com formlets.com formpl.us forms.app
forms.clickup.com forms.cloud.microsoft forms.gle forms.hubspot.com forms.microsoft.com forms.monday.com
forms.office.com forms.wix.com forms.yandex.com forms.yandex.ru forms.zoho.com forms.zoho.eu forms.zohopublic.com
forms.zohopublic.eu formsite.com formspree.io formstack.com formsubmit.co framaforms.org getform.io getformly.app
heyflow.app heyflow.id heyform.net hsforms.com interacty.me involve.me jotfor.ms jotform.co jotform.com jotform.me
jotform.net jotform.us jotformeu.com jotformpro.com landbot.io landbot.pro limequery.com limesurvey.net
limesurvey.org logiforms.com machform.com makeforms.io mightyforms.com moaform.com mysurvey.solutions nocodeform.io
opinionstage.com outgrow.co paperform.co polldaddy.com powr.io qualtrics.com questionpro.ca questionpro.com
questionpro.eu quiz-maker.com reform.app responsesuite.com smartsheet.com smartsurvey.co.uk sogolytics.com
sogosurvey.com sphinxonline.com sphinxonline.net survey123.arcgis.com surveycto.com surveygizmo.com surveygizmo.eu
surveyheart.com surveyhero.com surveylegend.com surveymonkey.co.uk surveymonkey.com surveyplanet.com
surveysparrow.com survio.com tally.so tripetto.app tripetto.com typeform.com videoask.com weavely.ai wjx.cn wufoo.com
yesinsights.com youform.io zohocreator.com zohosurvey.com zohosurvey.eu zonkafeedback.com
`);
