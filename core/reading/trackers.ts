import type { Domain } from '../domain/domain.ts';

/** Registrable domains where mailing services count clicks, without the numbers that some of them carry. */
// prettier-ignore
const names: ReadonlySet<string> = new Set([
  'acemlna.com', 'acemlnb.com', 'actito.be', 'activehosted.com', 'acumbamail.com', 'allin.com.br', 'amazonses.com',
  'appboy.com', 'aweber.com', 'awstrack.me', 'beehiiv.com', 'benchmarkemail.com', 'bluehornet.com', 'bmetrack.com',
  'braze.com', 'brevo.com', 'bronto.com', 'campaign-archive.com', 'cc-dt.com', 'ccemails.net', 'ck.page',
  'cleverreach.com', 'cmail.com', 'constantcontact.com', 'contactlab.it', 'convertkit-mail.com', 'convertkit.com',
  'createsend.com', 'customer.io', 'customeriomail.com', 'dolist.net', 'doppler.com', 'dotdigital-pages.com',
  'doubleclick.net', 'drip.com', 'e-goi.com', 'edatis.com', 'ediware.net', 'egoiapp.com', 'elaine-asp.de',
  'elasticemail.com', 'eloqua.com', 'elqtrk.com', 'emailsp.net', 'emailvision.net', 'emarsys.com', 'emarsys.net',
  'emlnk.com', 'emv.com', 'en.com', 'esputnik.com', 'exacttarget.com', 'exct.net', 'flowmailer.net',
  'fromdoppler.com', 'getdrip.com', 'getresponse.com', 'hs-analytics.net', 'hs-sites.com', 'hubspot.com',
  'hubspotemail.net', 'hubspotlinks.com', 'icptrack.com', 'infusionsoft.com', 'intercom-clicks.com',
  'intercom-mail.com', 'inwink.com', 'inxmail.com', 'iterable.com', 'keap.com', 'kit.com', 'klaviyomail.com',
  'klclick.com', 'laposta.nl', 'linksynergy.com', 'list-manage.com', 'loops.so', 'mailchi.mp', 'mailchimp.com',
  'mailchimpapp.com', 'mailee.me', 'maileon.com', 'mailerlite.com', 'mailersend.net', 'mailgun.net', 'mailgun.org',
  'mailify.com', 'mailjet.com', 'mailkitchen.com', 'maillist-manage.com', 'maillist-manage.eu', 'mailmunch.co',
  'mailperformance.com', 'mailpro.com', 'mailrelay.com', 'mailtrap.io', 'mailup.com', 'mandrillapp.com',
  'marketo.com', 'mcsv.net', 'message-business.com', 'mixpanel.com', 'mjt.lu', 'mkt.com', 'mktomail.com',
  'mktoweb.com', 'mlsend.com', 'mlsnd.com', 'moosend.com', 'mperf.com', 'mtasv.net', 'newsletter2go.com',
  'newsmanapp.com', 'np.com', 'omnisend.com', 'ontraport.com', 'pardot.com', 'postmarkapp.com', 'pstmrk.it',
  'rapidmail.de', 'rdstation.com', 'rdstation.com.br', 'resend.com', 'responsys.net', 'rs.net', 'sailthru.com',
  'salesforce.com', 'sarbacane.com', 'selzy.com', 'sendfox.com', 'sendgrid.com', 'sendgrid.net', 'sendib.com',
  'sendibm.com', 'sendibt.com', 'sendinblue.com', 'sendpulse.com', 'smarttrk.com', 'smtp2go.com', 'sp1-brevo.net',
  'sparkpostmail.com', 'splio.com', 'substack.com', 'tripolis.com', 'trk.email', 'unione.ru', 'vrmt.fr', 'zcsend.eu',
  'zcsend.net', 'zohocampaigns.com',
]);

/**
 * Whether a link goes through a mailing service that counts clicks: `u1.ct.sendgrid.net`, `x.r.ah.d.sendibm4.com`. Where it leads
 * cannot be read from it, so it speaks neither for nor against the message.
 */
export function isTracker({ registrable }: Domain): boolean {
  return names.has(registrable.replace(/\d{1,4}\./u, '.'));
}
