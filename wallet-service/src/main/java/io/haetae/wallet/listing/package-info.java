/**
 * Reads the files of publishers. A file is understood to the last row or refused with the row
 * named; nothing that a publisher listed is dropped in silence.
 */
package io.haetae.wallet.listing;
