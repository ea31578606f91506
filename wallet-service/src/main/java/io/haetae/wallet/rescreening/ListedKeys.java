package io.haetae.wallet.rescreening;

import io.haetae.wallet.asset.AddressResolver;
import io.haetae.wallet.index.ServiceNames;
import io.haetae.wallet.listing.SubjectKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;

/** The keys of what lists name. */
@ApplicationScoped
class ListedKeys {
  private final AddressResolver resolver;
  private final ChangedKeys addresses;

  ListedKeys(AddressResolver resolver, ChangedKeys addresses) {
    this.resolver = resolver;
    this.addresses = addresses;
  }

  Set<SubjectKey> of(SubjectKind kind, String asset, String subject) {
    return switch (kind) {
      case SERVICE -> Set.of(SubjectKey.service(ServiceNames.normalised(subject)));
      case ADDRESS ->
          resolver.listed(asset, subject).stream()
              .flatMap(address -> addresses.of(address).stream())
              .collect(Collectors.toSet());
      case IDENTIFIER -> Set.of(SubjectKey.text(subject));
      case DOMAIN, VESSEL, ASSET, NAME -> Set.of();
    };
  }
}
