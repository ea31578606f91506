package io.haetae.platform.idempotency;

import java.util.Arrays;

/**
 * A reply to replay.
 *
 * @param request SHA-256 of the body that it answered
 * @param status HTTP status
 * @param mediaType of the body, null without one
 * @param location header, null without one
 * @param body as it was sent, null without one
 */
record StoredReply(byte[] request, int status, String mediaType, String location, byte[] body) {

  boolean answers(Claim claim) {
    return Arrays.equals(request, claim.request());
  }
}
