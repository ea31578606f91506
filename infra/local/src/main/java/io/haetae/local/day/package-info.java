/**
 * A day of Bank A, its New York branch, Exchange B and the authority, played through the gateway
 * only. The sample is written from public facts, each cited; every customer is a code and every
 * transfer is marked synthetic. Playing it twice changes nothing.
 */
package io.haetae.local.day;
