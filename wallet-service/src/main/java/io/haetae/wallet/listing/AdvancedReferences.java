package io.haetae.wallet.listing;

import java.util.HashMap;
import java.util.Map;

/** The value sets of OFAC's advanced list, to which all else refers by number. */
final class AdvancedReferences {
  private final Map<String, XmlNode> values = new HashMap<>();

  AdvancedReferences(XmlNode sets) {
    sets.children().forEach(set -> set.children().forEach(this::add));
  }

  /** The value of a set in words; refuses a number that the set does not hold. */
  String text(String set, String id, long line) {
    return value(set, id, line).text();
  }

  /** The value in words, null where no number is given. */
  String textOrNull(String set, String id, long line) {
    return id == null ? null : text(set, id, line);
  }

  /** ISO 3166-1 alpha-2 code of a country, else its name, null where no number is given. */
  String country(String id, long line) {
    if (id == null) {
      return null;
    }
    XmlNode country = value("Country", id, line);
    String code = country.attribute("ISO2");
    return Countries.code(code == null ? country.text() : code);
  }

  XmlNode value(String set, String id, long line) {
    XmlNode value = id == null ? null : values.get(set + id);
    if (value == null) {
      throw InvalidListException.row(
          line, "refers to " + set + " " + id + ", which is not defined");
    }
    return value;
  }

  private void add(XmlNode value) {
    values.put(value.name() + value.attribute("ID"), value);
  }
}
