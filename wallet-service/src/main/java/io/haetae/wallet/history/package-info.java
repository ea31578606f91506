/**
 * Two questions about a day. Whether something was on our list is a fact of knowledge, told by what
 * was active or seen; whether it was legally listed is told by the dates of the listings, and an
 * unknown effective date counts as listed at every time.
 */
package io.haetae.wallet.history;
