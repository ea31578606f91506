/**
 * What a run prints and writes: the machine, each measure with its spread, and each goal as met or
 * missed. The text and the JSON say the same.
 */
package io.haetae.bench.report;
