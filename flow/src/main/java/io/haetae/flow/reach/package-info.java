/**
 * Who can be reached from an address and by which transfers: searches over a compressed adjacency
 * of all transfers of one asset. Each answer says what was left aside, and nothing is reported that
 * the transfers do not show.
 */
package io.haetae.flow.reach;
