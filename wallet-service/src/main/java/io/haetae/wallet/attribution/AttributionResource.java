package io.haetae.wallet.attribution;

import io.haetae.contracts.asset.Asset;
import io.haetae.contracts.asset.Network;
import io.haetae.contracts.problem.ProblemType;
import io.haetae.platform.paging.Cursors;
import io.haetae.platform.paging.Keyset;
import io.haetae.platform.paging.Page;
import io.haetae.platform.paging.PageRequest;
import io.haetae.platform.problem.ProblemException;
import io.haetae.platform.tenancy.TenantTransactional;
import io.haetae.wallet.asset.AddressResolver;
import io.haetae.wallet.asset.AskedAddress;
import io.haetae.wallet.asset.AssetNames;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is said about addresses. */
@Path("/v1/attributions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attributions")
@Authenticated
@RunOnVirtualThread
class AttributionResource {
  private final AttributionQueries attributions;
  private final ConflictQueries conflicts;
  private final AddressResolver addresses;
  private final AssetNames names;
  private final Cursors cursors;
  private final Clock clock;

  AttributionResource(
      AttributionQueries attributions,
      ConflictQueries conflicts,
      AddressResolver addresses,
      AssetNames names,
      Cursors cursors,
      Clock clock) {
    this.attributions = attributions;
    this.conflicts = conflicts;
    this.addresses = addresses;
    this.names = names;
    this.cursors = cursors;
    this.clock = clock;
  }

  @GET
  @TenantTransactional
  @Operation(
      operationId = "listAttributions",
      summary = "The labels of an address, as they are known now or were known at a time")
  public AttributionView.Answer list(
      @QueryParam("address") @NotBlank String address,
      @QueryParam("network") String network,
      @QueryParam("asset") String asset,
      @QueryParam("knownAt") String knownAt) {
    Network on = names.network(network, "network");
    Asset of = names.asset(asset, "asset");
    Instant at = knownAt == null ? clock.instant() : instant(knownAt);
    AskedAddress asked = addresses.asked(on, of, address);
    List<AttributionView> found = new ArrayList<>();
    asked.candidates().forEach(candidate -> found.addAll(attributions.of(candidate.address(), at)));
    found.addAll(attributions.of(asked.text(), at));
    if (asked.isIllegal() && found.isEmpty()) {
      throw ProblemException.at(
          ProblemType.INVALID_ADDRESS, "address", addresses.flaw(on, of, address));
    }
    return new AttributionView.Answer(asked.canonical(), at, List.copyOf(found));
  }

  @GET
  @Path("/{id}")
  @TenantTransactional
  @Operation(operationId = "getAttribution", summary = "One label, also one that was withdrawn")
  public AttributionView get(@PathParam("id") long id) {
    return attributions
        .find(id)
        .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, "No such attribution"));
  }

  @GET
  @Path("/conflicts")
  @TenantTransactional
  @Operation(
      operationId = "listAttributionConflicts",
      summary = "Addresses whose labels contradict or repeat each other")
  public Page<ConflictView> conflicts(
      @QueryParam("kind") @DefaultValue("ACTOR") ConflictKind kind,
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor) {
    PageRequest page = PageRequest.of(limit, cursor);
    Keyset after = cursors.decode(page.cursor());
    long offset = after == null ? 0 : after.id().getLeastSignificantBits();
    List<ConflictView> rows = conflicts.find(kind, offset, page.limit() + 1);
    String next = cursors.encode(Instant.EPOCH, new UUID(0, offset + page.limit()));
    return Page.of(rows, page.limit(), row -> next);
  }

  private static Instant instant(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException e) {
      throw ProblemException.at(
          ProblemType.INVALID_FIELD, "knownAt", "is not a time like 2025-11-28T00:00:00Z");
    }
  }
}
