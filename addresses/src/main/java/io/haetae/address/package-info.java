/**
 * Addresses: read, checked, brought to one canonical form and spelled in every legal way. Two texts
 * give equal addresses exactly when they name the same holder on the same family of networks.
 */
package io.haetae.address;
