package io.haetae.wallet.graph;

import io.haetae.contracts.category.CategoryGroup;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An address with what is known of it.
 *
 * @param network id
 * @param address canonical; null for value that was newly made or whose sender nobody saw, and for
 *     what no address received
 * @param category the gravest that is said of it: {@code sanctioned-state-actor} or {@code
 *     sanctioned} where a list in force names it, {@code formerly-sanctioned} where one did; null
 *     where nothing is said
 * @param group what sort of thing the category speaks of, null without one
 * @param weak true where no trusted label says so, and it only informs
 * @param closed true where a custodian's books go on from here: what comes out is not what went in
 * @param labels what is said of it, most trusted first, a few at most
 * @param listings entries of lists that name it
 */
@Schema(
    name = "GraphNode",
    requiredProperties = {"network", "weak", "closed", "labels", "listings"})
record GraphNode(
    String network,
    String address,
    String category,
    CategoryGroup group,
    boolean weak,
    boolean closed,
    List<Label> labels,
    List<Listing> listings) {

  /**
   * A label.
   *
   * @param id of this installation
   * @param label in words
   * @param category ours
   * @param actor whom it names, null where nobody
   * @param trust 0 to 100
   * @param informsOnly whether it is too weak to demand anything, or disputed
   * @param pack the pack that says it
   */
  @Schema(
      name = "GraphLabel",
      requiredProperties = {"id", "label", "category", "trust", "informsOnly", "pack"})
  record Label(
      long id,
      String label,
      String category,
      String actor,
      int trust,
      boolean informsOnly,
      String pack) {}

  /**
   * An entry of a list.
   *
   * @param source the list
   * @param entry id within it
   * @param entity who is listed
   * @param listedFor asset for which it is listed
   * @param programs programmes as the list writes them
   * @param effective first day on which it binds, null when unknown
   * @param ended day on which it ended, null while it stands
   */
  @Schema(
      name = "GraphListing",
      requiredProperties = {"source", "entry", "entity", "listedFor", "programs"})
  record Listing(
      String source,
      String entry,
      String entity,
      String listedFor,
      List<String> programs,
      LocalDate effective,
      LocalDate ended) {}
}
