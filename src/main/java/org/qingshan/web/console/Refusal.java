package org.qingshan.web.console;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import org.qingshan.domain.RefusalSentences;
import org.qingshan.domain.Refused;

/**
 * What a page is told instead of an effect.
 *
 * @param reason a word for the page to branch on
 * @param sentence what to show; empty where the page has its own words for the reason
 */
record Refusal(int status, String reason, String sentence) {

    static Refusal of(Refused refused, RefusalSentences sentences, boolean chinese) {
        return new Refusal(Status.CONFLICT.getStatusCode(), refused.reason().name(), sentences.of(refused, chinese));
    }

    /** @param sentence why, where the page does not know that by itself */
    static Refusal ofDoubt(String sentence) {
        return new Refusal(Status.CONFLICT.getStatusCode(), "MEANT", sentence);
    }

    /** What was sent cannot be used; the sentence says what to do. */
    static Refusal unusable(String reason, String sentence) {
        return new Refusal(Status.BAD_REQUEST.getStatusCode(), reason, sentence);
    }

    static Refusal ofForeignForm() {
        return new Refusal(Status.FORBIDDEN.getStatusCode(), "FOREIGN_FORM", "");
    }

    static Refusal ofNonsense() {
        return new Refusal(Status.BAD_REQUEST.getStatusCode(), "NONSENSE", "");
    }

    /** What was done cannot be taken back by what was sent; the sentence says what can be done instead. */
    static Refusal ofForGood(String sentence) {
        return new Refusal(Status.CONFLICT.getStatusCode(), "FOR_GOOD", sentence);
    }

    /** Somebody else was quicker. */
    static Refusal ofGone() {
        return new Refusal(Status.CONFLICT.getStatusCode(), "GONE", "");
    }

    Response response() {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(this)
                .build();
    }
}
