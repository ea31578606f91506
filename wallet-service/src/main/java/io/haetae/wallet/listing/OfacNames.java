package io.haetae.wallet.listing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** A line of names by entry number, as it is derived from OFAC's advanced list. */
@JsonIgnoreProperties(ignoreUnknown = true)
record OfacNames(@JsonProperty("entity_id") String entityId, List<Name> names) {

  /** A name with OFAC's number for its kind. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Name(
      @JsonProperty("full_name") String fullName,
      @JsonProperty("is_primary") boolean isPrimary,
      @JsonProperty("type_id") String typeId) {
    private static final String FORMERLY_KNOWN_AS = "1401";

    NameType type() {
      if (isPrimary) {
        return NameType.PRIMARY;
      }
      return FORMERLY_KNOWN_AS.equals(typeId) ? NameType.FORMER : NameType.ALIAS;
    }
  }

  PartyDraft draft(long row) {
    if (entityId == null || !entityId.matches("[0-9]{1,12}")) {
      throw InvalidListException.row(row, "/entity_id is missing or no number");
    }
    if (names == null || names.stream().noneMatch(name -> name.fullName() != null)) {
      throw InvalidListException.row(row, "/names is missing");
    }
    PartyDraft draft = new PartyDraft(entityId, row);
    names.forEach(name -> draft.name(name.fullName(), name.type()));
    return draft;
  }
}
