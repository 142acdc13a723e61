package org.qingshan.outbox;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.qingshan.platform.Secrets;

/**
 * A picture that is drawn of words, for goods that nobody has photographed.
 *
 * @param title what it is
 * @param price what it costs
 * @param lines what else is told of it, one below the other
 * @param asOf what was so when it was drawn, said with its time; it may be old soon, and nothing is drawn anew for it
 */
public record Drawing(String title, String price, List<String> lines, String asOf) {

    /** The same for pictures that tell the same but for {@link #asOf}; no platform's own name for a picture looks like it. */
    @JsonIgnore
    public String name() {
        return "drawn." + Secrets.hash(String.join("\n", title, price, String.join("\n", lines)));
    }
}
