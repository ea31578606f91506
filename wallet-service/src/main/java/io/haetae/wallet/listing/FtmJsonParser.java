package io.haetae.wallet.listing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * OpenSanctions' entities in JSON lines. It is read twice: first what belongs to other entities,
 * such as sanctions, wallets and ownership, which goes to disk, then who is listed. Entities that
 * only explain others, and people of interest without a sanction, are no entries; where the file is
 * read for who owns whom, owners and owned ones are, listed or not.
 */
final class FtmJsonParser implements FormatParser {
  static final Set<String> PARTIES =
      Set.of(
          "Person",
          "Organization",
          "Company",
          "LegalEntity",
          "PublicBody",
          "Vessel",
          "Airplane",
          "CryptoWallet",
          "Security",
          "Asset",
          "Vehicle",
          "Thing");

  private final ListRequest request;
  private final ListKind kind;
  private final Set<String> seen = new HashSet<>();

  FtmJsonParser(ListRequest request) {
    this(request, ListKind.SANCTIONS);
  }

  private FtmJsonParser(ListRequest request, ListKind kind) {
    this.request = request;
    this.kind = kind;
  }

  /** Takes who owns and who is owned, whether or not anybody lists them. */
  static FtmJsonParser ofOwnership(ListRequest request) {
    return new FtmJsonParser(request, ListKind.OWNERSHIP);
  }

  @Override
  public ListHead parse(ListMembers files, PartySink sink) throws IOException {
    ListFile file = files.only();
    try (FtmJoin join = new FtmJoin()) {
      readFacts(file, join);
      long rows = readParties(file, join, sink);
      return ListHead.of(
          kind,
          request.source() + " (OpenSanctions entities)",
          request.jurisdictionOrGuess(),
          request.publishedOn(),
          rows);
    }
  }

  private static void readFacts(ListFile file, FtmJoin join) throws IOException {
    try (JsonLines lines = JsonLines.open(file)) {
      for (FtmEntity line = line(lines); line != null; line = line(lines)) {
        for (FtmEntity entity : flat(line)) {
          join.put(entity);
        }
      }
    }
  }

  private long readParties(ListFile file, FtmJoin join, PartySink sink) throws IOException {
    long rows = 0;
    try (JsonLines lines = JsonLines.open(file)) {
      for (FtmEntity line = line(lines); line != null; line = line(lines)) {
        rows++;
        for (FtmEntity entity : flat(line)) {
          read(file, lines.row(), entity, join, sink);
        }
      }
    }
    return rows;
  }

  private void read(ListFile file, long row, FtmEntity entity, FtmJoin join, PartySink sink)
      throws IOException {
    if (entity.id() == null || entity.schema() == null) {
      sink.rejected(new RowNote(file.name(), row, "has no id or no schema"));
      return;
    }
    if (!PARTIES.contains(entity.schema()) || !isWanted(entity, join)) {
      return;
    }
    if (!seen.add(entity.id())) {
      return;
    }
    PartyDraft draft = new FtmParty(join, request, entity, row).read();
    if (draft.hasName()) {
      sink.party(draft.party());
    } else {
      sink.rejected(new RowNote(file.name(), row, "has no name: " + entity.id()));
    }
  }

  private boolean isWanted(FtmEntity entity, FtmJoin join) {
    return kind == ListKind.OWNERSHIP ? join.ownsOrIsOwned(entity) : join.isListed(entity);
  }

  private static FtmEntity line(JsonLines lines) throws IOException {
    return lines.next(FtmEntity.class);
  }

  private static List<FtmEntity> flat(FtmEntity line) {
    List<FtmEntity> entities = new ArrayList<>();
    line.forEach(entities::add);
    return entities;
  }
}
