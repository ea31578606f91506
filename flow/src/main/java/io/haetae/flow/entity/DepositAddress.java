package io.haetae.flow.entity;

/**
 * An address that a service gave a customer to pay into.
 *
 * @param hot address of the service to which it forwards
 * @param forwards transfers that show it
 * @param confidence 0 to 100
 */
public record DepositAddress(
    String address, String service, String hot, int forwards, int confidence) {}
