package io.haetae.wallet.party;

import io.haetae.wallet.listing.ListedParty;
import io.haetae.wallet.listing.NameType;
import io.haetae.wallet.listing.PartyIdentifier;
import io.haetae.wallet.listing.PartyKind;
import io.haetae.wallet.listing.PartyName;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What of a party can tie it to the same body on another list. */
public final class Traits {
  /** Permanent reference numbers of the Security Council, such as {@code KPe.020}. */
  private static final Pattern UN_REFERENCE = Pattern.compile("\\b[A-Z]{2}[ie]\\.[0-9]{3}\\b");

  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final int SHORTEST_NUMBER = 5;

  private Traits() {}

  /** Every trait of a party, without those of its subjects. */
  public static List<Trait> of(ListedParty party) {
    Set<Trait> traits = new LinkedHashSet<>();
    numbers(party, PartyIdentifier.PUBLISHERS_ENTRY)
        .forEach(value -> traits.add(new Trait(TraitKind.PUBLISHERS_ENTRY, value)));
    references(party).forEach(value -> traits.add(new Trait(TraitKind.REFERENCE, value)));
    numbers(party, PartyIdentifier.FTM_ENTITY)
        .forEach(value -> traits.add(new Trait(TraitKind.REFERENCE, "FtM " + value)));
    party.identifiers().forEach(identifier -> addIdentifier(identifier, traits));
    party.names().forEach(name -> addName(party, name, traits));
    party.countries().forEach(country -> traits.add(new Trait(TraitKind.COUNTRY, country)));
    return List.copyOf(traits);
  }

  private static Stream<String> numbers(ListedParty party, String type) {
    return party.identifiers().stream()
        .filter(identifier -> identifier.type().equals(type))
        .map(PartyIdentifier::number);
  }

  private static Stream<String> references(ListedParty party) {
    return Stream.of(
            Stream.of(party.id()),
            party.identifiers().stream().map(PartyIdentifier::number),
            party.listings().stream().map(listing -> listing.instrument()))
        .flatMap(texts -> texts)
        .filter(text -> text != null)
        .flatMap(text -> UN_REFERENCE.matcher(text).results())
        .map(found -> "UN " + found.group());
  }

  private static void addIdentifier(PartyIdentifier identifier, Set<Trait> traits) {
    NumberKind kind = NumberKind.of(identifier.type());
    String number = NameForm.solid(identifier.number());
    if (kind == null || number.length() < SHORTEST_NUMBER || !number.matches(".*[0-9].*")) {
      return;
    }
    String country = identifier.country() == null ? "" : identifier.country();
    boolean worldwide = kind.isWorldwide();
    if (worldwide || !country.isEmpty()) {
      String value =
          kind + " " + (worldwide ? "" : country.toUpperCase(Locale.ROOT) + " ") + number;
      traits.add(new Trait(TraitKind.IDENTIFIER, value));
    }
  }

  private static void addName(ListedParty party, PartyName name, Set<Trait> traits) {
    String form = NameForm.of(name.text());
    if (form.isEmpty()) {
      return;
    }
    traits.add(new Trait(TraitKind.NAME, form));
    if (name.type() == NameType.WEAK_ALIAS) {
      return;
    }
    DistinctiveNames.form(party.kind(), name.text())
        .ifPresent(it -> traits.add(new Trait(TraitKind.DISTINCTIVE_NAME, it)));
    if (party.kind() == PartyKind.UNKNOWN) {
      return;
    }
    if (party.kind() == PartyKind.PERSON) {
      party.birthDates().stream()
          .filter(date -> DAY.matcher(date).matches())
          .forEach(date -> traits.add(new Trait(TraitKind.NAME_AND_BIRTH, form + "|" + date)));
    } else {
      party.countries().stream()
          .map(country -> form + "|" + party.kind() + "|" + country)
          .forEach(value -> traits.add(new Trait(TraitKind.NAME_AND_COUNTRY, value)));
    }
  }
}
