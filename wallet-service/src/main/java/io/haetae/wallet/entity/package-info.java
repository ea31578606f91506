/**
 * One body under several lists is one entity. Two entries are joined by a fact that both state, a
 * reference, a number, a ledger address or an exact name with a birth date or country, never by
 * likeness, and never where one publisher tells them apart.
 */
package io.haetae.wallet.entity;
