import type { Account } from './unprivileged.ts';

/** What the configuration says of this one server. */
export interface DovecotSettings {
  readonly folder: string;
  readonly mail: string;
  /** The file of users and passwords. */
  readonly users: string;
  readonly imapPort: number;
  readonly account: Account;
}

/** A configuration for a Dovecot that is not root: `dovecotConfiguration('2.4.1', …)`; its language changed with 2.4. */
export function dovecotConfiguration(version: string, settings: DovecotSettings): string {
  return version.startsWith('2.3.') ? upTo23(settings) + everywhere(settings) : from24(settings) + everywhere(settings);
}

function upTo23({ mail, users, account: { uid, gid } }: DovecotSettings): string {
  return `
disable_plaintext_auth = no
mail_location = maildir:${mail}/%u
passdb {
  driver = passwd-file
  args = username_format=%u ${users}
}
userdb {
  driver = static
  args = uid=${uid} gid=${gid} home=${mail}/%u
}
`;
}

function from24({ mail, users, account: { uid, gid } }: DovecotSettings): string {
  return `
dovecot_config_version = 2.4.0
dovecot_storage_version = 2.4.0
auth_allow_cleartext = yes
mail_driver = maildir
mail_path = ${mail}/%{user}
passdb passwd-file {
  passwd_file_path = ${users}
  auth_username_format = %{user}
}
userdb static {
  fields {
    uid = ${uid}
    gid = ${gid}
    home = ${mail}/%{user}
  }
}
`;
}

/** Every service runs as the one user, and none leaves for a chroot. */
function everywhere({ folder, imapPort, account: { user, group } }: DovecotSettings): string {
  const special = ['Sent', 'Drafts', 'Trash', 'Junk'];
  const mailboxes = special.map(
    (name) => `  mailbox ${name} {\n    auto = subscribe\n    special_use = \\${name}\n  }\n`,
  );
  return `
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = /dev/stderr
protocols = imap
listen = 127.0.0.1
ssl = no
default_internal_user = ${user}
default_internal_group = ${group}
default_login_user = ${user}
first_valid_uid = 1
# Both webmails open a connection a request.
mail_max_userip_connections = 100
service anvil {
  chroot =
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${imapPort}
  }
  inet_listener imaps {
    port = 0
  }
}
namespace inbox {
  inbox = yes
${mailboxes.join('')}}
`;
}
