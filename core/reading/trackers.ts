/**
 * Registrable domains where mailing services count clicks. Where such a link leads cannot be read from it, so it speaks
 * neither for nor against the message. From the services' own documentation.
 */
export const trackers: ReadonlySet<string> = new Set([
  'sendgrid.net', 'sendgrid.com', 'list-manage.com', 'mailchimp.com', 'mcsv.net', 'mandrillapp.com', 'mailgun.org', 'mailgun.net',
  'customeriomail.com', 'hubspotlinks.com', 'hubspotemail.net', 'hs-sites.com', 'hubspot.com', 'awstrack.me', 'amazonses.com',
  'sparkpostmail.com', 'sparkpostmail2.com', 'pstmrk.it', 'mtasv.net', 'mjt.lu', 'mailjet.com', 'sendinblue.com', 'sendibm1.com',
  'sendibt2.com', 'sendibt3.com', 'sendib.com', 'brevo.com', 'sp1-brevo.net', 'exct.net', 'exacttarget.com', 'rs6.net',
  'constantcontact.com', 'klclick.com', 'klclick1.com', 'klclick2.com', 'klclick3.com', 'klaviyomail.com', 'infusionsoft.com',
  'getdrip.com', 'mlsend.com', 'mailerlite.com', 'cmail19.com', 'cmail20.com', 'createsend.com', 'createsend1.com', 'emlnk.com',
  'emlnk1.com', 'emlnk9.com', 'activehosted.com', 'acemlna.com', 'acemlnb.com', 'iterable.com', 'intercom-mail.com',
  'intercom-clicks.com', 'mkt.com', 'mktoweb.com', 'mktomail.com', 'marketo.com', 'en25.com', 'eloqua.com', 'pardot.com',
  'salesforce.com', 'responsys.net', 'bronto.com', 'emarsys.net', 'emarsys.com', 'dotdigital-pages.com', 'sailthru.com',
  'braze.com', 'appboy.com', 'mixpanel.com', 'substack.com', 'convertkit-mail.com', 'convertkit-mail2.com', 'ck.page', 'aweber.com',
  'getresponse.com', 'benchmarkemail.com', 'campaign-archive.com', 'campaign-archive1.com', 'icptrack.com', 'doubleclick.net',
  'sarbacane.com', 'sbc28.com', 'sbc33.com', 'mailkitchen.com', 'message-business.com', 'splio.com', 'actito.be', 'emv2.com',
  'emv3.com', 'emv5.com', 'emv8.com', 'emailvision.net', 'edatis.com', 'np6.com', 'mperf.com', 'mailperformance.com', 'ediware.net',
  'dolist.net', 'elaine-asp.de', 'cleverreach.com', 'rapidmail.de', 'newsletter2go.com', 'inxmail.com', 'laposta.nl', 'maileon.com',
  'flowmailer.net', 'tripolis.com', 'rdstation.com', 'rdstation.com.br', 'mailee.me', 'allin.com.br', 'e-goi.com', 'egoiapp.com',
  'mailup.com', 'contactlab.it', 'acumbamail.com', 'doppler.com', 'fromdoppler.com', 'kit.com', 'beehiiv.com', 'smtp2go.com',
  'elasticemail.com', 'mailrelay.com', 'postmarkapp.com', 'resend.com', 'loops.so', 'linksynergy.com', 'cc-dt.com', 'bluehornet.com',
]); // prettier-ignore
