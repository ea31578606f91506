package io.haetae.wallet.watchlist;

import io.haetae.address.Address;
import io.haetae.wallet.asset.AddressResolver;
import io.haetae.wallet.index.ServiceNames;
import io.haetae.wallet.listing.InvalidListException;
import io.haetae.wallet.listing.ListedParty;
import io.haetae.wallet.listing.ListedSubject;
import io.haetae.wallet.listing.SubjectKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Tells whether a listed thing is an address, an identifier or a service. */
@ApplicationScoped
class SubjectResolver {
  private static final Set<SubjectKind> SCREENED =
      EnumSet.of(SubjectKind.ADDRESS, SubjectKind.SERVICE);

  private final AddressResolver resolver;

  SubjectResolver(AddressResolver resolver) {
    this.resolver = resolver;
  }

  /** What of a party can be screened for by itself today. */
  List<ResolvedEntry> resolve(ListedParty party) {
    return party.subjects().stream()
        .filter(subject -> SCREENED.contains(subject.kind()))
        .map(subject -> resolve(party, subject))
        .toList();
  }

  private ResolvedEntry resolve(ListedParty party, ListedSubject subject) {
    return subject.kind() == SubjectKind.SERVICE
        ? service(party, subject)
        : addressOrIdentifier(party, subject);
  }

  private static ResolvedEntry service(ListedParty party, ListedSubject subject) {
    String name = ServiceNames.normalised(subject.text());
    if (name.isEmpty()) {
      throw InvalidListException.row(subject.row(), "names a service without letter or digit");
    }
    return new ResolvedEntry(party, subject, SubjectKind.SERVICE, "service:" + name);
  }

  private ResolvedEntry addressOrIdentifier(ListedParty party, ListedSubject subject) {
    List<Address> addresses = resolver.listed(subject.asset(), subject.text());
    if (addresses.isEmpty()) {
      String key = "text:" + subject.text();
      return new ResolvedEntry(party, subject, SubjectKind.IDENTIFIER, key);
    }
    Address first = addresses.getFirst();
    String key = first.family() + ":" + first.canonical();
    return new ResolvedEntry(party, subject, SubjectKind.ADDRESS, key);
  }
}
