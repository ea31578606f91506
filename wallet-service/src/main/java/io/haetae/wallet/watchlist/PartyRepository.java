package io.haetae.wallet.watchlist;

import io.haetae.wallet.database.Database;
import io.haetae.wallet.listing.PartyLink;
import io.haetae.wallet.listing.RowNote;
import io.haetae.wallet.listing.SubjectKind;
import io.haetae.wallet.party.PartyDocument;
import io.haetae.wallet.party.Trait;
import io.haetae.wallet.party.TraitKind;
import io.haetae.wallet.party.Traits;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Writes what files say about parties; what is known already is not written again. */
@ApplicationScoped
class PartyRepository {
  private static final String INSERT_DOCUMENT =
      """
      insert into listed_document (document, party, kind, name, body) values (?, ?, ?, ?, ?)
      on conflict do nothing
      """;
  private static final String INSERT_SUBJECT =
      """
      insert into listed_subject (document, ordinal, kind, asset, subject, subject_key)
      values (?, ?, ?, ?, ?, ?)
      on conflict do nothing
      """;
  private static final String INSERT_TRAIT =
      """
      insert into listed_trait (document, trait, value) values (?, ?, ?) on conflict do nothing
      """;
  private static final String INSERT_LINK =
      """
      insert into listed_link (document, ordinal, kind, other_party, other_name, percent, written)
      values (?, ?, ?, ?, ?, ?, ?)
      on conflict do nothing
      """;
  private static final String INSERT_MEMBER =
      """
      insert into watchlist_member (source, snapshot, party, document, ordinal)
      values (?, ?, ?, ?, ?)
      """;
  private static final String INSERT_NOTE =
      """
      insert into watchlist_row_note (source, snapshot, ordinal, kind, member, row_number, reason)
      values (?, ?, ?, ?, ?, ?, ?)
      """;

  private final Database database;
  private final SubjectResolver subjects;

  PartyRepository(Database database, SubjectResolver subjects) {
    this.database = database;
    this.subjects = subjects;
  }

  void store(List<PartyDocument> documents) {
    List<Object[]> bodies = new ArrayList<>();
    List<Object[]> things = new ArrayList<>();
    List<Object[]> traits = new ArrayList<>();
    List<Object[]> links = new ArrayList<>();
    for (PartyDocument document : documents) {
      bodies.add(body(document));
      List<ResolvedSubject> resolved = subjects.resolve(document.party());
      for (int i = 0; i < resolved.size(); i++) {
        things.add(subject(document, i, resolved.get(i)));
      }
      for (int i = 0; i < document.party().links().size(); i++) {
        links.add(link(document, i, document.party().links().get(i)));
      }
      Traits.of(document.party()).forEach(trait -> traits.add(trait(document, trait)));
      resolved.stream()
          .filter(subject -> isAddress(subject.kind()))
          .map(subject -> new Trait(TraitKind.ADDRESS, subject.key()))
          .distinct()
          .forEach(trait -> traits.add(trait(document, trait)));
    }
    database.batch(INSERT_DOCUMENT, bodies);
    database.batch(INSERT_SUBJECT, things);
    database.batch(INSERT_TRAIT, traits);
    database.batch(INSERT_LINK, links);
  }

  void addMembers(String source, String snapshot, long first, List<PartyDocument> documents) {
    List<Object[]> members = new ArrayList<>();
    for (PartyDocument document : documents) {
      members.add(
          new Object[] {
            source, snapshot, document.party().id(), document.hash(), (int) first + members.size()
          });
    }
    database.batch(INSERT_MEMBER, members);
  }

  void addNote(String source, String snapshot, int ordinal, String kind, RowNote note) {
    database.update(
        INSERT_NOTE, source, snapshot, ordinal, kind, note.member(), note.row(), note.reason());
  }

  private static boolean isAddress(SubjectKind kind) {
    return kind == SubjectKind.ADDRESS || kind == SubjectKind.IDENTIFIER;
  }

  private static Object[] body(PartyDocument document) {
    return new Object[] {
      document.hash(),
      document.party().id(),
      document.party().kind(),
      document.party().primaryName(),
      document.body()
    };
  }

  private static Object[] subject(PartyDocument document, int ordinal, ResolvedSubject subject) {
    return new Object[] {
      document.hash(), ordinal, subject.kind(), subject.asset(), subject.text(), subject.key()
    };
  }

  private static Object[] link(PartyDocument document, int ordinal, PartyLink link) {
    return new Object[] {
      document.hash(),
      ordinal,
      link.kind(),
      link.otherId(),
      link.otherName(),
      link.percent(),
      link.written()
    };
  }

  private static Object[] trait(PartyDocument document, Trait trait) {
    return new Object[] {document.hash(), trait.kind(), trait.value()};
  }
}
