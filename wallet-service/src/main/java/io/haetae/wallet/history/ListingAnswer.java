package io.haetae.wallet.history;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What stood about an address on a day.
 *
 * @param address as asked
 * @param on the day, in UTC
 * @param onOurListThatDay whether we had it on a list at the end of that day
 * @param legallyListedThatDay whether a listing was in force, whenever we came to know it; unknown
 *     effective dates count as listed
 * @param known the entries behind the first answer
 * @param legal the listings behind the second
 * @param listsThatDay sources of which we had anything that day; others are not evaluated
 */
@Schema(
    name = "ListingAnswer",
    requiredProperties = {
      "address",
      "on",
      "onOurListThatDay",
      "legallyListedThatDay",
      "known",
      "legal",
      "listsThatDay"
    })
record ListingAnswer(
    String address,
    LocalDate on,
    boolean onOurListThatDay,
    boolean legallyListedThatDay,
    List<KnownListing> known,
    List<LegalListing> legal,
    List<String> listsThatDay) {}
