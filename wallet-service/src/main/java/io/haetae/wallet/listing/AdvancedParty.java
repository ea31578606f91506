package io.haetae.wallet.listing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads one distinct party of OFAC's advanced list. */
final class AdvancedParty {
  private static final Set<String> COUNTRIES =
      Set.of(
          "nationality country",
          "citizenship country",
          "nationality of registration",
          "vessel flag");
  private static final Set<String> IDENTIFIERS =
      Set.of(
          "email address",
          "phone number",
          "swift/bic",
          "vessel call sign",
          "mmsi",
          "aircraft tail number",
          "d-u-n-s number",
          "bik (ru)");

  private final AdvancedReferences references;
  private final AdvancedJoin join;
  private final PartyDraft draft;
  private final List<String> remarks = new ArrayList<>();

  AdvancedParty(AdvancedReferences references, AdvancedJoin join, XmlNode party) {
    this.references = references;
    this.join = join;
    String id = party.attribute("FixedRef");
    if (id == null) {
      throw InvalidListException.row(party.line(), "/@FixedRef is missing");
    }
    this.draft = new PartyDraft(id, party.line());
  }

  /** The party; the sink is told where the file has no listing of it. */
  ListedParty read(XmlNode party, PartySink sink) throws IOException {
    List<Listing> listings = new ArrayList<>();
    for (XmlNode profile : party.children("Profile").toList()) {
      profile(profile);
      listings.addAll(join.listings(profile.attribute("ID")));
    }
    if (listings.isEmpty()) {
      sink.recovered(new RowNote(null, party.line(), "has no sanctions entry; kept without dates"));
      listings.add(Listing.undated(OfacXmlParser.REGIME, List.of()));
    }
    listings.forEach(draft::listing);
    List<String> programs = listings.stream().flatMap(l -> l.programs().stream()).toList();
    NorthKorea.mark(draft, programs, draft.countries(), remarks);
    return draft.party();
  }

  private void profile(XmlNode profile) throws IOException {
    draft.kind(kind(profile));
    for (XmlNode identity : profile.children("Identity").toList()) {
      Map<String, String> partTypes = partTypes(identity);
      identity.children("Alias").forEach(alias -> alias(alias, partTypes));
      join.addDocuments(identity.attribute("ID"), draft);
    }
    for (XmlNode feature : profile.children("Feature").toList()) {
      String type =
          references.text("FeatureType", feature.attribute("FeatureTypeID"), feature.line());
      for (XmlNode version : feature.children("FeatureVersion").toList()) {
        feature(type, version);
      }
    }
    join.addLinks(profile.attribute("ID"), draft);
  }

  private PartyKind kind(XmlNode profile) {
    XmlNode subType =
        references.value("PartySubType", profile.attribute("PartySubTypeID"), profile.line());
    String type = references.text("PartyType", subType.attribute("PartyTypeID"), profile.line());
    PartyKind kind = OfacSdnCsvParser.kind(type);
    return kind == PartyKind.UNKNOWN ? OfacSdnCsvParser.kind(subType.text()) : kind;
  }

  private void alias(XmlNode alias, Map<String, String> partTypes) {
    alias
        .children("DocumentedName")
        .forEach(name -> draft.name(text(name, partTypes), nameType(alias, name)));
  }

  private NameType nameType(XmlNode alias, XmlNode name) {
    if (!isLatin(name)) {
      return NameType.ORIGINAL_SCRIPT;
    }
    if ("true".equals(alias.attribute("Primary"))) {
      return NameType.PRIMARY;
    }
    if ("true".equals(alias.attribute("LowQuality"))) {
      return NameType.WEAK_ALIAS;
    }
    String type = references.text("AliasType", alias.attribute("AliasTypeID"), alias.line());
    return type.startsWith("F") ? NameType.FORMER : NameType.ALIAS;
  }

  private boolean isLatin(XmlNode name) {
    return name.path("DocumentedNamePart", "NamePartValue")
        .map(part -> references.value("Script", part.attribute("ScriptID"), part.line()))
        .allMatch(
            script ->
                "Latn".equals(script.attribute("ScriptCode")) || "Latin".equals(script.text()));
  }

  /** The surname first and set off by a comma, as OFAC writes it elsewhere. */
  private static String text(XmlNode name, Map<String, String> partTypes) {
    List<XmlNode> parts = name.path("DocumentedNamePart", "NamePartValue").toList();
    String last = joined(parts.stream().filter(part -> isSurname(part, partTypes)));
    String rest = joined(parts.stream().filter(part -> !isSurname(part, partTypes)));
    return last.isEmpty() || rest.isEmpty() ? last + rest : last + ", " + rest;
  }

  private static boolean isSurname(XmlNode part, Map<String, String> partTypes) {
    String type = partTypes.get(part.attribute("NamePartGroupID"));
    return type != null && type.equalsIgnoreCase("Last Name");
  }

  private static String joined(Stream<XmlNode> parts) {
    return parts.map(XmlNode::text).filter(text -> text != null).collect(Collectors.joining(" "));
  }

  private Map<String, String> partTypes(XmlNode identity) {
    Map<String, String> types = new HashMap<>();
    identity
        .path("NamePartGroups", "MasterNamePartGroup", "NamePartGroup")
        .forEach(
            group ->
                types.put(
                    group.attribute("ID"),
                    references.text(
                        "NamePartType", group.attribute("NamePartTypeID"), group.line())));
    return types;
  }

  private void feature(String type, XmlNode version) throws IOException {
    String key = type.toLowerCase(Locale.ROOT);
    List<String> details = version.children("VersionDetail").flatMap(this::detail).toList();
    if (key.startsWith("digital currency address")) {
      addresses(type, version, details);
    } else if (key.equals("birthdate")) {
      version.children("DatePeriod").forEach(p -> draft.birthDate(AdvancedDates.period(p)));
    } else if (key.equals("website")) {
      details.forEach(draft::domain);
    } else if (IDENTIFIERS.contains(key)) {
      details.forEach(detail -> draft.identifier(type, detail, null));
    }
    remarks.addAll(details);
    locations(key, version);
  }

  private void addresses(String type, XmlNode version, List<String> details) {
    if (details.isEmpty()) {
      throw InvalidListException.row(version.line(), "names a digital currency address without it");
    }
    details.forEach(detail -> draft.address(type, detail, version.line()));
  }

  private void locations(String feature, XmlNode version) throws IOException {
    boolean place = feature.equals("location");
    if (!place && !COUNTRIES.contains(feature)) {
      return;
    }
    for (XmlNode location : version.children("VersionLocation").toList()) {
      join.addLocation(location.attribute("LocationID"), location.line(), draft, place);
    }
  }

  private Stream<String> detail(XmlNode detail) {
    String text = detail.text();
    return Stream.ofNullable(
        text == null
            ? references.textOrNull(
                "DetailReference", detail.attribute("DetailReferenceID"), detail.line())
            : text);
  }
}
