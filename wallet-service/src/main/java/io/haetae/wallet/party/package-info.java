/**
 * What a list says about a party as one document, named by its hash. The same facts have the same
 * hash in whatever order a file gives them, so two snapshots differ exactly where their hashes do.
 */
package io.haetae.wallet.party;
