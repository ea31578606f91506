/**
 * Where list files come from without anybody uploading them: publishers that are asked on a
 * schedule, a folder, and signed bundles for sites without a network. Each file goes the same way
 * as an uploaded one, and waits for a second person like it.
 */
package io.haetae.wallet.feed;
