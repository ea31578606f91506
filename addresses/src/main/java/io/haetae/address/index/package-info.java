/**
 * Look-up of listed addresses by canonical bytes, in primitive arrays. An answer is exact: every
 * byte is compared, so nothing is found that was not added and nothing added is missed.
 */
package io.haetae.address.index;
