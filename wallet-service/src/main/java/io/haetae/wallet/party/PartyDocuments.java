package io.haetae.wallet.party;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.haetae.wallet.listing.ListedParty;
import io.haetae.wallet.listing.ListedSubject;
import io.haetae.wallet.listing.NameType;
import io.haetae.wallet.listing.PartyName;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/** Writes and reads party documents. */
@ApplicationScoped
public class PartyDocuments {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .withConfigOverride(
              List.class,
              type -> type.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
          .build();

  private static final Comparator<PartyName> PRIMARY_FIRST =
      Comparator.comparing((PartyName name) -> name.type() != NameType.PRIMARY)
          .thenComparing(PartyName::type)
          .thenComparing(PartyName::text);

  private static final Comparator<ListedSubject> BY_SUBJECT =
      Comparator.comparing(ListedSubject::kind)
          .thenComparing(ListedSubject::asset, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(ListedSubject::text);

  /** The document of a party as a file gives it. */
  public PartyDocument of(ListedParty read) {
    ListedParty party = canonical(read);
    String body = write(party);
    return new PartyDocument(hash(body), body, party);
  }

  /** The party that a body tells of. */
  public ListedParty read(String body) {
    try {
      return JSON.readValue(body, ListedParty.class);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("A stored party cannot be read", e);
    }
  }

  private static ListedParty canonical(ListedParty read) {
    return new ListedParty(
        read.id(),
        read.kind(),
        read.names().stream().distinct().sorted(PRIMARY_FIRST).toList(),
        read.listings(),
        read.subjects().stream().map(PartyDocuments::bare).distinct().sorted(BY_SUBJECT).toList(),
        read.links(),
        sorted(read.identifiers()),
        sorted(read.birthDates()),
        sorted(read.countries()),
        sorted(read.places()),
        read.northKorea(),
        read.stateActor(),
        sorted(read.citations()),
        0);
  }

  private static ListedSubject bare(ListedSubject subject) {
    return new ListedSubject(subject.kind(), subject.asset(), subject.text(), 0, List.of());
  }

  private static <T> List<T> sorted(List<T> facts) {
    return facts.stream().distinct().sorted(Comparator.comparing(Object::toString)).toList();
  }

  private static String write(ListedParty party) {
    try {
      return JSON.writeValueAsString(party);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("A party cannot be written", e);
    }
  }

  private static String hash(String body) {
    try {
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
