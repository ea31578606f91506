package io.haetae.wallet.watchlist;

import io.haetae.address.Address;
import io.haetae.wallet.asset.AddressResolver;
import io.haetae.wallet.index.ServiceNames;
import io.haetae.wallet.listing.InvalidListException;
import io.haetae.wallet.listing.ListedParty;
import io.haetae.wallet.listing.ListedSubject;
import io.haetae.wallet.listing.SubjectKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;

/** Tells what a listed thing is, and finds the key that all its spellings share. */
@ApplicationScoped
class SubjectResolver {
  private final AddressResolver resolver;

  SubjectResolver(AddressResolver resolver) {
    this.resolver = resolver;
  }

  List<ResolvedSubject> resolve(ListedParty party) {
    return party.subjects().stream().map(this::resolve).toList();
  }

  ResolvedSubject resolve(ListedSubject subject) {
    return switch (subject.kind()) {
      case SERVICE -> named(subject, "service:" + service(subject));
      case DOMAIN -> named(subject, "domain:" + subject.text().toLowerCase(Locale.ROOT));
      case VESSEL -> named(subject, "vessel:" + ServiceNames.normalised(subject.text()));
      case ASSET -> named(subject, "asset:" + subject.text());
      case NAME -> named(subject, "name:" + subject.text());
      case ADDRESS, IDENTIFIER -> addressOrIdentifier(subject);
    };
  }

  private static ResolvedSubject named(ListedSubject subject, String key) {
    return new ResolvedSubject(subject.kind(), subject.asset(), subject.text(), key);
  }

  private static String service(ListedSubject subject) {
    String name = ServiceNames.normalised(subject.text());
    if (name.isEmpty()) {
      throw InvalidListException.row(subject.row(), "names a service without letter or digit");
    }
    return name;
  }

  private ResolvedSubject addressOrIdentifier(ListedSubject subject) {
    List<Address> addresses = resolver.listed(subject.asset(), subject.text());
    if (addresses.isEmpty()) {
      String key = "text:" + subject.text();
      return new ResolvedSubject(SubjectKind.IDENTIFIER, subject.asset(), subject.text(), key);
    }
    Address first = addresses.getFirst();
    String key = first.family() + ":" + first.canonical();
    return new ResolvedSubject(SubjectKind.ADDRESS, subject.asset(), subject.text(), key);
  }
}
