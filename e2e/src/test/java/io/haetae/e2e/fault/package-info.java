/**
 * The fault journey: transfers at a constant rate while processes are killed, then a reckoning
 * against what the generator knows. The oracle shares no code with the product but the input.
 */
package io.haetae.e2e.fault;
