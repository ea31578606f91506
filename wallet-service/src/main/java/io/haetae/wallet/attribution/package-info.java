/**
 * Labels: who says what about an address, how sure, since when and until when. What was once known
 * is withdrawn and never deleted, and no label demands more than that a person decides.
 */
package io.haetae.wallet.attribution;
