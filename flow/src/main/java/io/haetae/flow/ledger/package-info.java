/**
 * What a ledger says, as importers hand it on: transfers between accounts, and transactions of
 * unspent outputs. Amounts are whole smallest units and never negative.
 */
package io.haetae.flow.ledger;
