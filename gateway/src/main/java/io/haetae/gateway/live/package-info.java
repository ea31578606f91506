/**
 * The live stream: hints that something changed, never the thing itself. Each replica reads the
 * changed topics without a group; an id encodes how far a browser has seen every partition, so that
 * any replica can go on where another one stopped, or says {@code reset}.
 */
package io.haetae.gateway.live;
