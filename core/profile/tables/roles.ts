/** What those who keep a mail system call themselves, and mail systems that many run under the same name. */
export const roles: readonly string[] = `
webmail, web mail, webmaster, postmaster, mail admin, mail administrator, mail administration, mail support,
mail server, mail system, mail service, mail team, mail delivery, mail delivery system, mail security, mail update,
mailbox, mailbox admin, mailbox administrator, mailbox support, mailbox team, mailbox upgrade, mailbox quota,
email admin, email administrator, email support, email service, email team, email security, email server,
email delivery, e-mail admin, e-mail administrator, system admin, system administrator, systems administrator,
server admin, server administrator, network administrator, it admin, it administrator, it support, it helpdesk,
it help desk, it service desk, it department, it team, it services, help desk, helpdesk, service desk, servicedesk,
technical support, tech support, support team, account support, account team, account services, password admin,
password reset, quarantine, quarantine report, spam quarantine, voicemail, voice mail, cpanel, plesk, roundcube,
round cube, zimbra, zimbra admin, zimbra collaboration, horde, sogo, squirrelmail, bluemind, convergence,
outlook web app, outlook web access, owa, exchange server, microsoft exchange, domain admin, hosting support, admin,
administrator, administrateur, administration, administrateur système, administrateur systeme, administrateur réseau,
administrateur messagerie, administrateur de messagerie, administrateur mail, administrateur webmail,
gestionnaire de messagerie, équipe messagerie, service messagerie, support messagerie, assistance messagerie,
service technique, support technique, assistance technique, équipe technique, service informatique,
support informatique, assistance informatique, direction informatique, direction des systèmes d'information,
service des systèmes d'information, dsi, centre de services, centre d'assistance, centre d'aide,
plateforme d'assistance, messagerie électronique, messagerie vocale, portail de messagerie, ressources humaines,
service rh, direction des ressources humaines, human resources, hr department, payroll, payroll department,
service paie, service de paie, systemadministrator, administratør, it-abteilung, kundendienst, e-mail-administrator,
security team, security department, account security, account recovery, account department, notification center,
billing department, postmeister, beheerder, systeembeheerder, helpdesk ict, ict helpdesk, administrador,
administrador de correo, administrador do sistema, soporte técnico, suporte técnico, administrador de sistemas,
correo web, webmailer
`
  .split(',')
  .map((role) => role.trim());
