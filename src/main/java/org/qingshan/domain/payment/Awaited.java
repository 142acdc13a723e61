package org.qingshan.domain.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How somebody is waited for who has not paid.
 *
 * @param waitsFrom since when he is waited for anew; null where it is since his order
 * @param remindedAt when he was told that he has not paid; null where nobody has since
 * @param pendingSince since when money of his is on its way; null where none is
 */
@Embeddable
record Awaited(
        @Nullable @Column(name = "waits_from") Instant waitsFrom,
        @Nullable @Column(name = "reminded_at") Instant remindedAt,
        @Nullable @Column(name = "pending_since") Instant pendingSince) {
    static final Awaited NOT = new Awaited(null, null, null);

    /** He is waited for from then, and is to be told again. */
    Awaited anew(Instant now) {
        return new Awaited(now, null, pendingSince);
    }

    Awaited reminded(Instant now) {
        return new Awaited(waitsFrom, now, pendingSince);
    }

    Awaited pending(@Nullable Instant since) {
        return new Awaited(waitsFrom, remindedAt, since);
    }
}
