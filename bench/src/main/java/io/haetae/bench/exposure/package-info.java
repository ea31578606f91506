/**
 * The exposure engine on a made ledger whose degrees are spread as on real ones. Its speed and
 * memory by size, and the same questions to a database on a part of it.
 */
package io.haetae.bench.exposure;
