package org.qingshan.domain.parcel;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.parcel.CourierNews.Step;

/** How far a box is by its courier's word. */
@Embeddable
class Progress {
    @Nullable
    @Column(name = "followed_at")
    private Instant followedAt;

    @Nullable
    @Enumerated(EnumType.STRING)
    @Column(name = "news_step")
    private Step step;

    @Nullable
    @Column(name = "news")
    private String words;

    @Nullable
    @Column(name = "news_at")
    private Instant at;

    /** The courier was asked for news. */
    void followed(Instant now) {
        followedAt = now;
    }

    /** Keeps what is not older than what is known. Returns whether it is another step. */
    boolean hears(CourierNews told) {
        if (at != null && told.at().isBefore(at)) {
            return false;
        }
        var isFurther = told.step() != step;
        step = told.step();
        words = told.words();
        at = told.at();
        return isFurther;
    }

    boolean isInTrouble() {
        return step == Step.TROUBLE || step == Step.BACK;
    }

    @Nullable
    String words() {
        return words;
    }

    @Nullable
    Instant at() {
        return at;
    }
}
