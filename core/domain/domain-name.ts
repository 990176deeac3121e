import type { Domain } from './domain.ts';
import { toULabel, toUnicodeHost } from './idna.ts';
import { skeleton } from './skeleton.ts';
import { hasPrivateSuffix, registrableOf } from './suffixes.ts';

/** A domain that works out only what it is asked: most hosts are looked up once and never shown. */
export class DomainName implements Domain {
  readonly kind = 'domain';
  readonly host: string;
  readonly suffix: string;
  private skeletonOnce: string | undefined = undefined;

  constructor(host: string, suffix: string) {
    this.host = host;
    this.suffix = suffix;
  }

  get privateSuffix(): boolean {
    return hasPrivateSuffix(this.host);
  }

  get registrable(): string {
    return registrableOf(this.host, this.suffix) ?? this.host;
  }

  get unicode(): string {
    return toUnicodeHost(this.host);
  }

  get name(): string {
    return toULabel(this.registrable.slice(0, this.registrable.length - this.suffix.length - 1));
  }

  get subdomains(): readonly string[] {
    const left = this.host.length - this.registrable.length - 1;
    return left < 0 ? [] : this.host.slice(0, left).split('.').map(toULabel);
  }

  get skeleton(): string {
    this.skeletonOnce ??= skeleton(this.unicode);
    return this.skeletonOnce;
  }
}
