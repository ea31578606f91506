/**
 * Networks, assets and legal spellings of addresses, read from {@code assets.yaml}, which is the
 * only list of them. Every reference inside that file resolves, and no name stands for two things.
 */
package io.haetae.contracts.asset;
