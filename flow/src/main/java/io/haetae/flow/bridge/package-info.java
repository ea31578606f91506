/**
 * Where value goes that leaves a network by a bridge or a swap, and where it came from. Only an id
 * that both sides carry proves a pair; amount and time make a candidate, which is never a path.
 */
package io.haetae.flow.bridge;
