/**
 * Who looked at a refused or blocked verdict, when, and on what basis it stands or falls.
 *
 * <p>Invariant: a review is never changed, and a case closes only when each such verdict has one.
 */
package io.haetae.casefile.review;
