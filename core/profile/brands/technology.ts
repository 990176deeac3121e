import type { Brand } from '../profile.ts';
import { brand } from './brand-entry.ts';
import { amazonDomains, appleDomains, googleDomains, microsoftDomains } from './platform-domains.ts';

/** Accounts that are worth stealing anywhere, and whose lookalikes reach French staff too. */
export const technology: readonly Brand[] = [
  brand(
    'close',
    'microsoft',
    `Microsoft, Office 365, Microsoft 365, ~Outlook, OneDrive, SharePoint, Microsoft Teams, Hotmail, Outlook.com, MS
    Outlook, Microsoft Office, Microsoft Outlook, Office365, Windows Defender, Microsoft account, Outlook Web App,
    ~Azure, Xbox`,
    microsoftDomains,
    {
      targets: 'microsoft.com microsoftonline.com office365.com outlook.com sharepoint.com onedrive.com',
      words: 'office office365 outlook onedrive sharepoint teams windows 365 hotmail live msn',
    },
  ),
  brand(
    'close',
    'google',
    `Google, Gmail, Google Drive, Google Workspace, Google Docs, YouTube, Google Account, Compte Google, Google Play,
    Google Pay`,
    googleDomains,
    { targets: 'google.com youtube.com', words: 'drive docs gmail workspace' },
  ),
  brand(
    'close',
    'apple',
    '~Apple, iCloud, Apple ID, ~App Store, iTunes, Apple Pay, Find My iPhone, Apple Support, iPhone Support',
    appleDomains,
    {
      targets: 'apple.com',
      generic: true,
      words: 'id icloud iphone ipad itunes store appleid findmy',
    },
  ),
  brand(
    'close',
    'amazon',
    '~Amazon, Amazon Prime, Prime Video, Amazon Pay, Amazon Web Services, AWS, Amazon.com, Amazon.fr, ~Kindle, ~Audible',
    amazonDomains,
    { targets: 'amazon.com amazon.fr', words: 'prime video aws pay commande order orders livraison' },
  ),
  brand(
    'close',
    'paypal',
    'PayPal, PayPal Inc, Service PayPal',
    `paypal.com paypal.fr paypal.de paypal.co.uk paypal.es paypal.it paypal.nl paypal.be paypal.ch paypal.ca
    paypal.me paypal.com.au paypal.at paypal-prepaid.com paypalobjects.com paypal-corp.com paypal-communication.com
    xoom.com venmo.com braintreepayments.com paypalcorp.com paypal-knowledge.com paypal-engineering.com`,
    { targets: 'paypal.com', words: 'pay payment paiement' },
  ),
  brand(
    'full',
    'netflix',
    'Netflix, Netflix Inc',
    `netflix.com netflix.net netflix.fr nflxext.com nflximg.com nflximg.net nflxvideo.net nflxso.net
    netflixinvestor.com netflixtechblog.com netflixstudios.com`,
    { targets: 'netflix.com', words: 'abonnement paiement facturation payment membership tv' },
  ),
  brand(
    'close',
    'facebook',
    '~Facebook, ~Meta, Meta for Business, ~Messenger, Meta Business, Facebook Ads, Meta Support, Facebook Support',
    `facebook.com fb.com meta.com facebookmail.com metamail.com support.facebook.com fb.me messenger.com m.me
    fbcdn.net facebook.net oculus.com threads.net threads.com workplace.com fbsbx.com fbpigeon.com facebookbrand.com
    facebookblueprint.com facebookcareers.com`,
    { targets: 'facebook.com', words: 'ads copyright meta' },
  ),
  brand('close', 'instagram', '~Instagram', 'instagram.com ig.me cdninstagram.com mail.instagram.com', {
    targets: 'instagram.com',
    words: 'copyright badge verified',
  }),
  brand(
    'close',
    'whatsapp',
    '~WhatsApp, WhatsApp Business',
    'whatsapp.com whatsapp.net wa.me whatsappbrand.com whatsapp.biz',
    {
      targets: 'whatsapp.com',
      words: 'web',
    },
  ),
  brand(
    'close',
    'linkedin',
    '~LinkedIn, LinkedIn Corporation',
    `linkedin.com lnkd.in licdn.com e.linkedin.com linkedin-ei.com linkedin.cn linkedinmobileapp.com`,
    { targets: 'linkedin.com', words: 'jobs' },
  ),
  brand(
    'close',
    'adobe',
    'Adobe, Adobe Sign, Acrobat Sign, Adobe Acrobat, Adobe Document Cloud, Creative Cloud',
    `adobe.com adobe.io adobesign.com adobesign.eu echosign.com acrobat.com behance.net frame.io adobedtm.com
    adobelogin.com adobeaemcloud.com adobeconnect.com adobespark.com adobetag.com adobeprojectm.com adobestats.io
    adobesigncdn.com adobeexchange.com adobegenuine.com adobe.ly typekit.com`,
    { targets: 'adobe.com', words: 'acrobat sign document documents pdf cloud' },
  ),
  brand(
    'close',
    'docusign',
    'DocuSign, Docu Sign',
    `docusign.com docusign.net docusign.fr docusign.co.uk docusign.io docusign.com.au docusign.com.br docusignhq.com`,
    {
      targets: 'docusign.com docusign.net',
      words: 'document documents sign signature',
    },
  ),
  brand(
    'close',
    'dropbox',
    'Dropbox, Dropbox Sign, HelloSign',
    `dropbox.com dropboxmail.com dropboxusercontent.com dropboxforms.com dropbox.tech hellosign.com getdropbox.com
    db.tt dropboxapi.com dropboxstatic.com dropboxbusiness.com dropboxpartners.com dropbox-dns.com`,
    {
      targets: 'dropbox.com',
      words: 'file files document share transfer',
    },
  ),
  brand('close', 'wetransfer', 'WeTransfer', 'wetransfer.com wetransfer.net we.tl wetransfer.zendesk.com', {
    targets: 'wetransfer.com',
    words: 'file files fichier fichiers document transfer transfert download',
  }),
  brand(
    'full',
    'ovh',
    'OVHcloud, OVH',
    `ovh.com ovh.net ovhcloud.com ovh.fr ovh.es ovh.de ovh.it ovh.nl ovh.pl ovh.pt ovh.ie ovh.co.uk ovh.ca ovh.us ovh.lt
    ovhtelecom.fr kimsufi.com soyoustart.com ovhcloud.tools`,
    {
      targets: 'ovh.com ovhcloud.com',
      words: 'hosting cloud renew renewal domaine domain hebergement',
    },
  ),
  brand(
    'full',
    'dhl',
    'DHL, DHL Express, DHL Parcel, DHL Paket, Deutsche Post DHL',
    `dhl.com dhl.de dhl.fr dhl.nl dhl.es dhl.it dhl.co.uk dhl.be dhl.at dhl.ch dhl.pl dhl.pt dhlparcel.nl
    dhlecommerce.com dhlecommerce.co.uk deutschepost.de dpdhl.com dpdhl-brands.com dhl-paket.de dhlparcel.es dhl
    dhlparcel.co.uk dhlglobalmail.com dhl.ie dhl.se dhl.dk dhl.cz dhl.hu dhl.ro dhl.com.br dhl.ca dhl.co.za
    dhl.com.au dhl.co.in dhl.co.jp`,
    {
      targets: 'dhl.com dhl.de',
      words: 'express parcel paket package delivery tracking track colis livraison shipment',
    },
  ),
  brand(
    'full',
    'ups',
    '~UPS, UPS Express, United Parcel Service, UPS My Choice, UPS Access Point',
    `ups.com upsemail.com upsaccesspoint.com i-parcel.com theupsstore.com ups-scs.com upscapital.com upsfreight.com`,
    {
      targets: 'ups.com',
      words: 'express parcel package delivery tracking track colis livraison shipment quantum',
    },
  ),
  brand('close', 'fedex', 'FedEx, FedEx Express, Federal Express', 'fedex.com fedexmail.com tnt.com tnt.fr', {
    targets: 'fedex.com',
    words: 'express parcel package delivery tracking track colis livraison shipment',
  }),
  brand(
    'full',
    'dpd',
    '~DPD, DPD Group, DPD France, DPD Parcel',
    `dpd.com dpd.fr dpd.de dpd.co.uk dpd.be dpd.nl dpd.pl dpd.ie dpd.at dpd.ch dpd.pt dpdgroup.com dpdlocal.co.uk
    predict.dpd.fr dpd.hr dpd.cz dpd.ro dpd.lt dpd.lv dpd.ee dpd.hu dpd.sk dpd.si dpd.bg dpd.rs dpd.lu`,
    {
      targets: 'dpd.fr dpd.com',
      words: 'express parcel package delivery tracking track colis livraison relais predict',
    },
  ),
];
