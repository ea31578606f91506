package io.haetae.wallet.index;

import io.haetae.wallet.listing.ListKind;
import io.haetae.wallet.listing.ListedParty;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A party that bites now.
 *
 * @param source the list
 * @param snapshot SHA-256 in hex of the file that says so
 * @param kind what being on the list means
 * @param jurisdiction ISO 3166-1 alpha-2 code of the publisher
 * @param publishedOn the publisher's date, null when unknown
 * @param document hash of what the list says; another hash means that the entry changed
 * @param party what the list says
 * @param provisional true where no second person has approved it yet; it demands no more than HOLD.
 *     A changed party is given twice: as approved, and provisionally as the newer file has it
 * @param ownedPercent what listed parties own of it together where that is half or more and no list
 *     names it, else null
 * @param entityId the body that this and other lists name, null before it is known
 * @param firstSeen when this installation first saw the party on this list
 */
public record ActiveParty(
    String source,
    String snapshot,
    ListKind kind,
    String jurisdiction,
    LocalDate publishedOn,
    String document,
    ListedParty party,
    boolean provisional,
    BigDecimal ownedPercent,
    UUID entityId,
    Instant firstSeen) {}
