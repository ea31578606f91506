package io.haetae.wallet.listing;

import java.util.ArrayList;
import java.util.List;

/** A whole file in memory, for tests. */
final class CollectedList implements PartySink {
  final List<ListedParty> parties = new ArrayList<>();
  final List<RowNote> rejected = new ArrayList<>();
  final List<RowNote> recovered = new ArrayList<>();
  private ListHead head;

  static CollectedList read(ListRequest request, ListFile file) {
    CollectedList list = new CollectedList();
    list.head = ListParser.parse(request, file, list);
    return list;
  }

  @Override
  public void party(ListedParty party) {
    parties.add(party);
  }

  @Override
  public void rejected(RowNote note) {
    rejected.add(note);
  }

  @Override
  public void recovered(RowNote note) {
    recovered.add(note);
  }

  ListHead head() {
    return head;
  }

  ListedParty party(String id) {
    return parties.stream().filter(party -> party.id().equals(id)).findFirst().orElseThrow();
  }

  List<ListedSubject> subjects() {
    return parties.stream().flatMap(party -> party.subjects().stream()).toList();
  }

  static List<String> aliases(ListedParty party) {
    return party.names().stream().skip(1).map(PartyName::text).toList();
  }
}
