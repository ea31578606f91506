package io.haetae.wallet.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Cells that hold several names, joined by semicolons or commas. */
final class NameCells {
  /** What follows a comma within the name of a company. */
  private static final Pattern LEGAL_FORM =
      Pattern.compile(
          "(?iu)(co|corp|inc|ltd|llc|llp|limited|limited liability company|plc|pte|pjsc|jsc|ojsc|"
              + "gmbh|ag|kg|sa|sas|srl|spa|sl|bv|nv|ab|as|oy|doo|dd|sro|kft|rt|zrt|sarl|fsue|ooo|oao|"
              + "zao|pao|ao|s de rl de cv|sa de cv|ооо|ао|оао|зао|пао|фгуп|гуп|ак ао)");

  private static final Pattern LANGUAGE =
      Pattern.compile("^(?:Belarus+ian|Russian|Ukrainian|Arabic|Persian|Chinese|Korean)\\s*:\\s*");

  private NameCells() {}

  /** The names in a cell. */
  static Stream<String> split(String cell) {
    return Stream.of(cell.split(";")).flatMap(NameCells::byComma).map(NameCells::withoutLanguage);
  }

  private static Stream<String> byComma(String text) {
    List<String> names = new ArrayList<>();
    for (String part : text.split(",(?=\\s)")) {
      boolean form = LEGAL_FORM.matcher(part.replaceAll("[.\\s]+", " ").strip()).matches();
      boolean joined = LEGAL_FORM.matcher(part.replaceAll("[.\\s]", "")).matches();
      if ((form || joined) && !names.isEmpty()) {
        names.set(names.size() - 1, names.getLast() + "," + part);
      } else {
        names.add(part);
      }
    }
    return names.stream().map(String::strip).filter(name -> !name.isEmpty());
  }

  private static String withoutLanguage(String name) {
    return LANGUAGE.matcher(name).replaceFirst("");
  }
}
