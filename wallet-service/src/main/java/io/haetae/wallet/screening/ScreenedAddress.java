package io.haetae.wallet.screening;

import io.haetae.wallet.rescreening.SubjectKey;
import java.util.UUID;

/** An address that was screened, and in which screening. */
record ScreenedAddress(UUID id, SubjectKey key) {}
