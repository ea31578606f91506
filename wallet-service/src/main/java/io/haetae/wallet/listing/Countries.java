package io.haetae.wallet.listing;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** ISO 3166-1 alpha-2 codes of countries as publishers write them. */
final class Countries {
  static final String NORTH_KOREA = "KP";

  private static final Set<String> ISO = Set.of(Locale.getISOCountries());
  private static final Map<String, String> CODES = codes();

  private Countries() {}

  /** The code, else the text as written; null for a blank text or one that says unknown. */
  static String code(String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    if (ISO.contains(text)) {
      return text;
    }
    String key = key(text);
    if (key.isEmpty() || key.equals("unknown") || key.equals("none") || key.equals("00")) {
      return null;
    }
    return CODES.getOrDefault(key, text.strip());
  }

  private static String key(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replaceFirst("^(region|the)[: ]+", "")
        .replace("&", "and")
        .replaceAll("[^\\p{L}0-9]", "");
  }

  private static Map<String, String> codes() {
    Map<String, String> codes = new HashMap<>();
    for (String code : Locale.getISOCountries()) {
      Locale country = Locale.of("", code);
      codes.put(key(code), code);
      codes.put(key(country.getISO3Country()), code);
      codes.put(key(country.getDisplayCountry(Locale.ENGLISH)), code);
      codes.put(key(country.getDisplayCountry(Locale.KOREAN)), code);
    }
    add(
        codes,
        NORTH_KOREA,
        "Korea, North",
        "DPRK",
        "D.P.R.K.",
        "Democratic People's Republic of Korea",
        "Korea, Democratic People's Republic of",
        "Korea (Democratic People's Republic of)",
        "Democratic Peoples Republic of Korea",
        "DPR Korea",
        "조선민주주의인민공화국",
        "북한",
        "North Korean");
    add(codes, "KR", "Korea, South", "Republic of Korea", "Korea, Republic of", "Korea");
    add(codes, "RU", "Russian Federation", "Russian");
    add(
        codes,
        "IR",
        "Iran (Islamic Republic of)",
        "Iran, Islamic Republic of",
        "Islamic Republic of Iran",
        "Iranian");
    add(codes, "SY", "Syrian Arab Republic", "Syrian");
    add(
        codes,
        "CD",
        "Congo, Democratic Republic of the",
        "Congo (Democratic Republic)",
        "Congo, Democratic Republic of (was Zaire)",
        "Democratic Republic of the Congo");
    add(codes, "CG", "Congo", "Congo, Republic of the", "Republic of the Congo");
    add(codes, "MM", "Burma", "Myanmar (Burma)");
    add(codes, "VE", "Venezuela, Bolivarian Republic of", "Venezuela (Bolivarian Republic of)");
    add(codes, "BO", "Bolivia, Plurinational State of", "Bolivia (Plurinational State of)");
    add(codes, "GB", "United Kingdom of Great Britain and Northern Ireland", "UK", "Great Britain");
    add(codes, "US", "United States of America", "USA");
    add(codes, "CZ", "Czech Republic");
    add(codes, "TR", "Turkey", "Türkiye");
    add(codes, "MK", "Macedonia", "Macedonia, The Former Yugoslav Republic of");
    add(codes, "MD", "Moldova, Republic of", "Republic of Moldova");
    add(codes, "TZ", "Tanzania, United Republic of", "United Republic of Tanzania");
    add(codes, "VN", "Viet Nam");
    add(codes, "LA", "Lao People's Democratic Republic");
    add(
        codes,
        "PS",
        "Palestinian",
        "Palestine",
        "Gaza",
        "West Bank",
        "State of Palestine",
        "Palestinian Territory, Occupied");
    add(codes, "CI", "Cote d'Ivoire", "Ivory Coast");
    add(codes, "HK", "Hong Kong");
    add(codes, "MO", "Macau", "Macao");
    add(codes, "TW", "Taiwan, Province of China");
    add(codes, "CV", "Cape Verde");
    add(codes, "SZ", "Swaziland");
    add(codes, "BS", "Bahamas, The");
    add(codes, "GM", "Gambia, The");
    add(codes, "VG", "Virgin Islands, British");
    add(codes, "AF", "Afghan");
    add(codes, "IQ", "Iraqi");
    add(codes, "UA", "Ukrainian");
    add(codes, "BY", "Belarusian");
    add(codes, "CN", "Chinese", "People's Republic of China");
    return Map.copyOf(codes);
  }

  private static void add(Map<String, String> codes, String code, String... names) {
    for (String name : names) {
      codes.put(key(name), code);
    }
  }
}
