package io.haetae.wallet.tagpack;

import java.util.List;

/**
 * Somebody whom labels name.
 *
 * @param row its place in the pack, from 1
 * @param id what labels call it
 * @param label its name
 * @param uri its site, null without one
 * @param categories terms of GraphSense
 * @param jurisdictions ISO 3166-1 alpha-2 codes
 * @param aliases other ids and names
 * @param context what else the pack says, as JSON, null without any
 */
public record Actor(
    long row,
    String id,
    String label,
    String uri,
    List<String> categories,
    List<String> jurisdictions,
    List<String> aliases,
    String context) {}
