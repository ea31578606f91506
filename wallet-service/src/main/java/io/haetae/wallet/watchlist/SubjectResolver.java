package io.haetae.wallet.watchlist;

import io.haetae.address.Address;
import io.haetae.wallet.asset.AddressResolver;
import io.haetae.wallet.index.ServiceNames;
import io.haetae.wallet.listing.InvalidListException;
import io.haetae.wallet.listing.ParsedEntry;
import io.haetae.wallet.listing.SubjectKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Tells whether a listed thing is an address, an identifier or a service. */
@ApplicationScoped
class SubjectResolver {
  private final AddressResolver resolver;

  SubjectResolver(AddressResolver resolver) {
    this.resolver = resolver;
  }

  ResolvedEntry resolve(ParsedEntry parsed) {
    return parsed.isService() ? service(parsed) : addressOrIdentifier(parsed);
  }

  private static ResolvedEntry service(ParsedEntry parsed) {
    String name = ServiceNames.normalised(parsed.subject());
    if (name.isEmpty()) {
      throw InvalidListException.row(parsed.row(), "names a service without letter or digit");
    }
    return new ResolvedEntry(parsed, SubjectKind.SERVICE, "service:" + name);
  }

  private ResolvedEntry addressOrIdentifier(ParsedEntry parsed) {
    List<Address> addresses = resolver.listed(parsed.asset(), parsed.subject());
    if (addresses.isEmpty()) {
      String key = "text:" + parsed.subject();
      return new ResolvedEntry(parsed, SubjectKind.IDENTIFIER, key);
    }
    Address first = addresses.getFirst();
    String key = first.family() + ":" + first.canonical();
    return new ResolvedEntry(parsed, SubjectKind.ADDRESS, key);
  }
}
