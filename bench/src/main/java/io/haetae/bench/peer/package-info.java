/**
 * Peers that answer the same questions: graph engines in processes of their own, and a database
 * server. Loading them is outside the time that counts.
 */
package io.haetae.bench.peer;
